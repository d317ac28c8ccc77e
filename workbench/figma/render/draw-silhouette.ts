import { type Matrix, multiply } from '../../../src/core/geometry.ts';
import { fitsItsChildren, ownTransform } from '../geometry/absolute-transform.ts';
import { outline } from '../geometry/outline.ts';
import { isSeen } from '../geometry/painted-bounds.ts';
import type { NodeRecord } from '../node-record.ts';
import type { SolidPaint } from '../paint.ts';
import { fillArea, setMatrix } from './context-2d.ts';
import { drawStrokes } from './draw-strokes.ts';
import type { Drawing } from './drawing-parts.ts';

const black: SolidPaint = {
  type: 'SOLID',
  visible: true,
  opacity: 1,
  blendMode: 'NORMAL',
  color: { r: 0, g: 0, b: 0 },
  boundVariables: {},
};

/** Draws a layer's shape, stroke included, as if everything were opaque black. */
export function drawSilhouette(
  context: CanvasRenderingContext2D,
  drawing: Drawing,
  node: NodeRecord,
  containerToPixels: Matrix,
): void {
  if (!node.visible) return;
  const { scene, kernel, paths } = drawing;
  const nodeToPixels = multiply(containerToPixels, ownTransform(node));
  const lines = outline(scene, node, kernel);
  setMatrix(context, nodeToPixels);
  context.fillStyle = 'black';
  fillArea(
    context,
    lines.filter(({ windingRule }) => windingRule !== 'NONE'),
    paths,
  );
  const strokes = node.strokes.some(isSeen) ? [black] : [];
  drawStrokes(context, drawing, { ...node, strokes }, lines, nodeToPixels);
  if (node.type === 'BOOLEAN_OPERATION') return;
  const innerToPixels = fitsItsChildren(node) ? containerToPixels : nodeToPixels;
  for (const id of node.childIds) drawSilhouette(context, drawing, scene.node(id), innerToPixels);
}
