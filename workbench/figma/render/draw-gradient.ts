import { boundsAfter, invert, type Matrix, multiply } from '../../../src/core/geometry.ts';
import type { GradientPaint } from '../paint.ts';
import { setMatrix } from './context-2d.ts';
import { cssColor } from './css-color.ts';
import type { PaintedArea } from './painted-area.ts';

/**
 * Fills all that the context's clip leaves open. The gradient is drawn in its own unit square,
 * where Figma's are always alike: linear from left to right, radial from the centre to the edge,
 * angular from three o'clock. A diamond is drawn as radial.
 */
export function drawGradient(
  context: CanvasRenderingContext2D,
  paint: GradientPaint,
  { layer, layerToPixels }: PaintedArea,
): void {
  const toUnitSquare = invert(paint.gradientTransform);
  if (toUnitSquare === null) return;
  const toLayer: Matrix = [
    [layer.width, 0, 0],
    [0, layer.height, 0],
  ];
  const toPixels = multiply(layerToPixels, multiply(toLayer, toUnitSquare));
  const fromPixels = invert(toPixels);
  if (fromPixels === null) return;
  const { width, height } = context.canvas;
  const canvas = boundsAfter(fromPixels, { x: 0, y: 0, width, height });
  setMatrix(context, toPixels);
  context.fillStyle = gradientStyle(context, paint);
  context.fillRect(canvas.x, canvas.y, canvas.width, canvas.height);
}

function gradientStyle(context: CanvasRenderingContext2D, paint: GradientPaint): CanvasGradient {
  const gradient = emptyGradient(context, paint.type);
  for (const { position, color } of paint.gradientStops) {
    gradient.addColorStop(Math.min(1, Math.max(0, position)), cssColor(color));
  }
  return gradient;
}

function emptyGradient(
  context: CanvasRenderingContext2D,
  type: GradientPaint['type'],
): CanvasGradient {
  switch (type) {
    case 'GRADIENT_LINEAR':
      return context.createLinearGradient(0, 0, 1, 0);
    case 'GRADIENT_RADIAL':
    case 'GRADIENT_DIAMOND':
      return context.createRadialGradient(0.5, 0.5, 0, 0.5, 0.5, 0.5);
    case 'GRADIENT_ANGULAR':
      return context.createConicGradient(0, 0.5, 0.5);
  }
}
