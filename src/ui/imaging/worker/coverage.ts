import type { Rect, Size } from '../../../core/geometry.ts';

/** The box around all pixels that are covered at all, or null when none is. */
export function coveredBox(coverage: Uint8ClampedArray, { width, height }: Size): Rect | null {
  let left = width;
  let right = -1;
  let top = height;
  let bottom = -1;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (coverage[y * width + x] === 0) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  }
  if (right < 0) return null;
  return { x: left, y: top, width: right + 1 - left, height: bottom + 1 - top };
}

/** The same coverage with nothing beyond `box` (pixels, widened to whole ones). */
export function clearOutside(
  coverage: Uint8ClampedArray,
  { width, height }: Size,
  box: Rect,
): Uint8ClampedArray {
  const left = Math.max(0, Math.floor(box.x));
  const right = Math.min(width, Math.ceil(box.x + box.width));
  const top = Math.max(0, Math.floor(box.y));
  const bottom = Math.min(height, Math.ceil(box.y + box.height));
  const inside = new Uint8ClampedArray(coverage.length);
  for (let y = top; y < bottom; y += 1) {
    inside.set(coverage.subarray(y * width + left, y * width + right), y * width + left);
  }
  return inside;
}

/** The sum of coverage in whole pixels. */
export function coveredPixels(coverage: Uint8ClampedArray): number {
  let sum = 0;
  for (const value of coverage) sum += value;
  return sum / 255;
}
