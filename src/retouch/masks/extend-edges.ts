import type { Size } from '../../core/geometry.ts';
import type { PixelBox } from '../mask-box.ts';

/**
 * Gives each pixel beyond `box` what the nearest one in it has, in place. An empty box changes
 * nothing.
 *
 * @param step values for one pixel.
 */
export function extendEdges(
  values: Uint8ClampedArray,
  { width, height }: Size,
  box: PixelBox,
  step: number,
): void {
  const left = Math.max(0, box.left);
  const right = Math.min(width, box.right);
  const top = Math.max(0, box.top);
  const bottom = Math.min(height, box.bottom);
  if (left >= right || top >= bottom) return;
  const row = (y: number) => y * width * step;
  for (let y = top; y < bottom; y += 1) {
    const first = row(y) + left * step;
    const last = row(y) + (right - 1) * step;
    for (let x = 0; x < left; x += 1) values.copyWithin(row(y) + x * step, first, first + step);
    for (let x = right; x < width; x += 1) values.copyWithin(row(y) + x * step, last, last + step);
  }
  for (let y = 0; y < top; y += 1) values.copyWithin(row(y), row(top), row(top + 1));
  for (let y = bottom; y < height; y += 1) values.copyWithin(row(y), row(bottom - 1), row(bottom));
}
