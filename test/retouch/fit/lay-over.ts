import { invert, type Matrix } from '../../../src/core/geometry.ts';
import type { Raster } from '../../../src/core/raster.ts';

/** Draws the answer through the matrix as a canvas does (bilinear); transparent beyond its rim. */
export function layOver({ width, height, data }: Raster, matrix: Matrix): Raster {
  const laid = new Uint8ClampedArray(data.length);
  const back = invert(matrix);
  if (back === null) throw new Error('the matrix has no inverse');
  const [[a, , e], [, d, f]] = back;
  for (let y = 0; y < height; y += 1) {
    const fromY = d * (y + 0.5) + f - 0.5;
    const top = Math.floor(fromY);
    for (let x = 0; x < width; x += 1) {
      const fromX = a * (x + 0.5) + e - 0.5;
      const left = Math.floor(fromX);
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const at = 4 * (y * width + x);
      const from = 4 * (top * width + left);
      for (let channel = 0; channel < 4; channel += 1) {
        const here = from + channel;
        const across = fromX - left;
        const upper = (data[here] ?? 0) * (1 - across) + (data[here + 4] ?? 0) * across;
        const below = here + 4 * width;
        const lower = (data[below] ?? 0) * (1 - across) + (data[below + 4] ?? 0) * across;
        laid[at + channel] = upper * (1 - fromY + top) + lower * (fromY - top);
      }
    }
  }
  return { width, height, data: laid };
}
