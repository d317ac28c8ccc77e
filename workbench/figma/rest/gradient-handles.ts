import type { Point } from '../../../src/core/geometry.ts';
import type { GradientPaint } from '../paint.ts';

/**
 * Where the three handles of a gradient lie in the gradient's own unit square. A linear gradient
 * runs from its left edge to its right one; the others start at the middle.
 */
export function gradientHandles(type: GradientPaint['type']): readonly [Point, Point, Point] {
  const start = type === 'GRADIENT_LINEAR' ? { x: 0, y: 0.5 } : { x: 0.5, y: 0.5 };
  const side = type === 'GRADIENT_LINEAR' ? { x: 0, y: 1 } : { x: 0.5, y: 1 };
  return [start, { x: 1, y: 0.5 }, side];
}
