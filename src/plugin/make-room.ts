import { roomFor } from '../core/edit/make-room.ts';
import { cropFromPlace, nodeFromPicture } from '../core/edit/picture-placement.ts';
import { describeThrown, fail } from '../core/failure.ts';
import { applyToPoint, type Matrix, multiply, type Rect, type Size } from '../core/geometry.ts';
import type { Input } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { findTarget } from './find-target.ts';
import { pictureSize, placementOf } from './picture-paints.ts';
import { tellSelection } from './tell-selection.ts';

/**
 * Gives a layer the ratio, larger, around its middle: its pictures and what it holds stay where they
 * are on the page. An undo step of its own; what Figma refuses leaves all as it was.
 */
export async function makeRoom({
  layerId,
  ratio,
}: Input<PluginCalls, 'makeRoom'>): Promise<Record<string, never>> {
  const { node, paints } = await findTarget(layerId, 'place');
  const room = roomFor(node, ratio);
  if (!room || !('resizeWithoutConstraints' in node) || !('relativeTransform' in node)) return {};
  const fills: Paint[] = [];
  for (const paint of paints) fills.push(await inPlace(paint, node, room));
  const { fills: fillsBefore, relativeTransform, width, height } = node;
  const children = 'children' in node ? [...node.children] : [];
  try {
    node.resizeWithoutConstraints(room.width, room.height);
    moveTo(node, applyToPoint(relativeTransform, room));
    node.fills = fills;
    for (const child of children) moveBy(child, room);
  } catch (thrown) {
    node.resizeWithoutConstraints(width, height);
    node.relativeTransform = relativeTransform;
    node.fills = fillsBefore;
    return fail('place', { kind: 'place-failed', detail: describeThrown(thrown) }, node);
  }
  figma.commitUndo();
  tellSelection();
  return {};
}

/** A picture paint that shows its picture where it was, on a layer that has become `room`. */
async function inPlace(paint: Paint, node: Size, room: Rect): Promise<Paint> {
  const picture = paint.type === 'IMAGE' ? await pictureSize(paint) : null;
  if (paint.type !== 'IMAGE' || !picture) return paint;
  const place = nodeFromPicture(placementOf(paint), picture, node);
  const shift: Matrix = [
    [1, 0, -room.x],
    [0, 1, -room.y],
  ];
  const crop = place && cropFromPlace(multiply(shift, place), room);
  if (!crop) return paint;
  const [[a, c, e], [b, d, f]] = crop;
  const { scalingFactor: _scale, rotation: _rotation, ...kept } = paint;
  return {
    ...kept,
    scaleMode: 'CROP',
    imageTransform: [
      [a, c, e],
      [b, d, f],
    ],
  };
}

function moveTo(node: { relativeTransform: Transform }, { x, y }: { x: number; y: number }): void {
  const [[a, c], [b, d]] = node.relativeTransform;
  node.relativeTransform = [
    [a, c, x],
    [b, d, y],
  ];
}

/** What auto layout places, it places anew. */
function moveBy(child: SceneNode, { x, y }: Rect): void {
  if (!('layoutPositioning' in child) || !('relativeTransform' in child)) return;
  const { parent } = child;
  const isArranged =
    parent &&
    'layoutMode' in parent &&
    parent.layoutMode !== 'NONE' &&
    child.layoutPositioning === 'AUTO';
  if (isArranged) return;
  const [[, , left], [, , top]] = child.relativeTransform;
  moveTo(child, { x: left - x, y: top - y });
}
