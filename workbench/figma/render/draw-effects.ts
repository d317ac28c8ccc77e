import {
  applyToPoint,
  boundsAfter,
  type Matrix,
  type Point,
  type Rect,
} from '../../../src/core/geometry.ts';
import { meanScale } from '../geometry/mean-scale.ts';
import type { NodeRecord } from '../node-record.ts';
import type { Effect } from '../paint.ts';
import { cssColor } from './css-color.ts';
import { growRect } from './grow-rect.ts';
import { type Layer, openCanvas } from './layer.ts';

/** Figma's radius is twice the standard deviation of the blur, as in CSS shadows. */
const deviationPerRadius = 1 / 2;

/**
 * The layer's content with its shadows and blur, on a canvas of the same place. A shadow's spread
 * enlarges the content's picture, which is exact for plain rectangles only; a shadow is also drawn
 * behind what is translucent.
 */
export function withEffects(content: Layer, node: NodeRecord, nodeToContent: Matrix): Layer {
  const effects = node.effects.filter(({ visible }) => visible);
  if (effects.length === 0) return content;
  const { width, height } = content.context.canvas;
  const context = openCanvas(width, height);
  const scale = meanScale(nodeToContent);
  for (const effect of effects.filter(({ type }) => type === 'DROP_SHADOW')) {
    dropShadow(context, content, effect, boxOf(node, nodeToContent), nodeToContent);
  }
  const blur = effects.find(({ type }) => type === 'LAYER_BLUR');
  if (blur) context.filter = blurFilter(blur, scale);
  context.drawImage(content.context.canvas, 0, 0);
  context.filter = 'none';
  for (const effect of effects.filter(({ type }) => type === 'INNER_SHADOW')) {
    context.drawImage(innerShadow(content, effect, nodeToContent), 0, 0);
  }
  return { ...content, context };
}

/** Blurs what already stands on the canvas, inside the context's clip and `bounds` (pixels). */
export function blurBackground(
  context: CanvasRenderingContext2D,
  effect: Effect,
  bounds: Rect,
  nodeToPixels: Matrix,
): void {
  const scale = meanScale(nodeToPixels);
  const { x, y, width, height } = growRect(bounds, Math.ceil(1.5 * effect.radius * scale));
  const area = [x, y, width, height] as const;
  context.save();
  context.resetTransform();
  context.filter = blurFilter(effect, scale);
  context.drawImage(context.canvas, ...area, ...area);
  context.restore();
}

function dropShadow(
  context: CanvasRenderingContext2D,
  { context: { canvas } }: Layer,
  effect: Effect,
  box: Rect,
  nodeToContent: Matrix,
): void {
  const scale = meanScale(nodeToContent);
  const spread = effect.spread * scale;
  const grown = {
    x: box.width > 0 ? (box.width + 2 * spread) / box.width : 1,
    y: box.height > 0 ? (box.height + 2 * spread) / box.height : 1,
  };
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const offset = turned(effect.offset, nodeToContent);
  // Only the shadow may show: what casts it stands beside the canvas.
  const aside = 2 * canvas.width + 2 * Math.abs(offset.x);
  context.save();
  context.shadowColor = cssColor(effect.color);
  context.shadowBlur = effect.radius * scale;
  context.shadowOffsetX = offset.x + aside;
  context.shadowOffsetY = offset.y;
  context.drawImage(
    canvas,
    centre.x * (1 - grown.x) - aside,
    centre.y * (1 - grown.y),
    canvas.width * grown.x,
    canvas.height * grown.y,
  );
  context.restore();
}

/** What the content lets fall onto itself from its own edge: the colour less the moved content. */
function innerShadow(
  { context: { canvas } }: Layer,
  effect: Effect,
  nodeToContent: Matrix,
): HTMLCanvasElement {
  const context = openCanvas(canvas.width, canvas.height);
  const offset = turned(effect.offset, nodeToContent);
  context.fillStyle = cssColor(effect.color);
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.globalCompositeOperation = 'destination-out';
  context.filter = blurFilter(effect, meanScale(nodeToContent));
  context.drawImage(canvas, offset.x, offset.y);
  context.filter = 'none';
  context.globalCompositeOperation = 'destination-in';
  context.drawImage(canvas, 0, 0);
  return context.canvas;
}

function blurFilter({ radius }: Effect, scale: number): string {
  return `blur(${radius * scale * deviationPerRadius}px)`;
}

function turned(offset: Point, [[a, c], [b, d]]: Matrix): Point {
  return applyToPoint(
    [
      [a, c, 0],
      [b, d, 0],
    ],
    offset,
  );
}

function boxOf({ width, height }: NodeRecord, nodeToContent: Matrix): Rect {
  return boundsAfter(nodeToContent, { x: 0, y: 0, width, height });
}
