import type { Rect } from '../../../src/core/geometry.ts';

/** The rectangle with `by` more on all four sides. */
export function growRect({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
