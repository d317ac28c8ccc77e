import type { Size } from '../../../core/geometry.ts';

/**
 * Takes `radius` pixels off the edge of what is covered: each pixel becomes the least of the square
 * around it. Pixels beyond the border count as covered, so an edge of the picture is no edge.
 */
export function erode(coverage: Uint8ClampedArray, size: Size, radius: number): Uint8ClampedArray {
  const { width, height } = size;
  const rows = new Uint8ClampedArray(coverage.length);
  const result = new Uint8ClampedArray(coverage.length);
  for (let y = 0; y < height; y += 1) leastAlong(coverage, rows, y * width, 1, width, radius);
  for (let x = 0; x < width; x += 1) leastAlong(rows, result, x, width, height, radius);
  return result;
}

/** The least of a sliding window over one row or column of `count` pixels, `stride` apart. */
function leastAlong(
  from: Uint8ClampedArray,
  to: Uint8ClampedArray,
  start: number,
  stride: number,
  count: number,
  radius: number,
): void {
  for (let index = 0; index < count; index += 1) {
    const first = Math.max(0, index - radius);
    const last = Math.min(count - 1, index + radius);
    let least = 255;
    for (let near = first; near <= last && least > 0; near += 1) {
      const value = from[start + near * stride] ?? 255;
      if (value < least) least = value;
    }
    to[start + index * stride] = least;
  }
}
