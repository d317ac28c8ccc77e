import { roomFor } from '../core/edit/make-room.ts';
import { nodeFromPicture } from '../core/edit/picture-placement.ts';
import { describeThrown, fail } from '../core/failure.ts';
import { applyToPoint, type Point, type Rect, type Size } from '../core/geometry.ts';
import type { Input } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { findSubject } from './edit-subject.ts';
import type { Target } from './find-target.ts';
import { isArranged } from './is-arranged.ts';
import { inRoom, pictureSize, placementOf } from './picture-paints.ts';
import { tellSelection } from './tell-selection.ts';
import { type Change, makeAll } from './with-changes.ts';

type Placed = SceneNode & { relativeTransform: Transform };
type Sized = SceneNode & { resizeWithoutConstraints(width: number, height: number): void };

/**
 * Gives a layer the ratio, larger, around its middle: its pictures and what it holds stay where they
 * are on the page. An undo step of its own; what Figma refuses leaves all as it was.
 */
export async function makeRoom({
  layerId,
  ratio,
}: Input<PluginCalls, 'makeRoom'>): Promise<Record<string, never>> {
  const { node, paints } = (await findSubject(layerId, 'place')).target;
  const room = roomFor(node, ratio);
  if (!room || !('resizeWithoutConstraints' in node) || !('relativeTransform' in node)) return {};
  const fills: Paint[] = [];
  for (const paint of paints) fills.push(await inPlace(paint, node, room));
  const children = 'children' in node ? [...node.children] : [];
  try {
    makeAll([
      resized(node, room),
      moved(node, applyToPoint(node.relativeTransform, room)),
      ...children.flatMap((child) => movedBy(child, room)),
      painted(node, fills),
    ]);
  } catch (thrown) {
    return fail('place', { kind: 'change-refused', detail: describeThrown(thrown) }, node);
  }
  figma.commitUndo();
  tellSelection();
  return {};
}

/** A picture paint that shows its picture where it was, on a layer that has become `room`. */
async function inPlace(paint: Paint, node: Size, room: Rect): Promise<Paint> {
  const picture = paint.type === 'IMAGE' ? await pictureSize(paint) : null;
  if (paint.type !== 'IMAGE' || !picture) return paint;
  return inRoom(paint, nodeFromPicture(placementOf(paint), picture, node), room);
}

function resized(layer: Sized, size: Size): Change {
  const { width, height } = layer;
  return {
    layer,
    make: () => layer.resizeWithoutConstraints(size.width, size.height),
    takeBack: () => layer.resizeWithoutConstraints(width, height),
  };
}

function moved(layer: Placed, { x, y }: Point): Change {
  const before = layer.relativeTransform;
  const [[a, c], [b, d]] = before;
  const make = () => {
    layer.relativeTransform = [
      [a, c, x],
      [b, d, y],
    ];
  };
  const takeBack = () => {
    layer.relativeTransform = before;
  };
  return { layer, make, takeBack };
}

/** What auto layout places, it places anew. */
function movedBy(child: SceneNode, { x, y }: Rect): Change[] {
  if (!('layoutPositioning' in child) || !('relativeTransform' in child)) return [];
  if (isArranged(child)) return [];
  const [[, , left], [, , top]] = child.relativeTransform;
  return [moved(child, { x: left - x, y: top - y })];
}

function painted(layer: Target['node'], fills: readonly Paint[]): Change {
  const before = layer.fills;
  const make = () => {
    layer.fills = fills;
  };
  const takeBack = () => {
    layer.fills = before;
  };
  return { layer, make, takeBack };
}
