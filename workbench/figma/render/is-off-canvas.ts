import { boundsAfter, type Matrix, type Rect, union } from '../../../src/core/geometry.ts';
import { outline } from '../geometry/outline.ts';
import { pathBounds } from '../geometry/path-bounds.ts';
import type { NodeRecord } from '../node-record.ts';
import type { Drawing } from './drawing-parts.ts';
import { effectReach } from './effect-reach.ts';
import { growRect } from './grow-rect.ts';

/**
 * Whether nothing of the layer can reach the canvas. Errs towards no: layers whose children may
 * stand outside their box are never taken to be off.
 */
export function isOffCanvas(
  context: CanvasRenderingContext2D,
  { scene, kernel }: Drawing,
  node: NodeRecord,
  nodeToPixels: Matrix,
): boolean {
  const isOpen = node.childIds.length > 0 && !node.clipsContent;
  if (isOpen || node.type === 'PAGE' || node.type === 'DOCUMENT') return false;
  const box: Rect = { x: 0, y: 0, width: node.width, height: node.height };
  const bounds = outline(scene, node, kernel).map((path) => pathBounds(path) ?? box);
  const reached = boundsAfter(nodeToPixels, growRect(bounds.reduce(union, box), reach(node)));
  const { width, height } = context.canvas;
  return (
    reached.x > width ||
    reached.y > height ||
    reached.x + reached.width < 0 ||
    reached.y + reached.height < 0
  );
}

/** How far strokes and effects may go beyond the outline, in the layer's units. */
function reach({ strokes, strokeWeight, strokeMiterLimit, effects }: NodeRecord): number {
  const stroke = strokes.length > 0 ? strokeWeight * Math.max(2, strokeMiterLimit) : 0;
  return stroke + effectReach(effects);
}
