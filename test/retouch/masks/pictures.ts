import fc from 'fast-check';
import type { Size } from '../../../src/core/geometry.ts';

/** Coverage of any kind: mostly bare, mostly covered, or anything in between. */
export const coverage = fc
  .record({ width: fc.integer({ min: 1, max: 24 }), height: fc.integer({ min: 1, max: 24 }) })
  .chain((size) =>
    fc.record({
      size: fc.constant(size),
      values: fc
        .array(fc.constantFrom(0, 0, 0, 255, 255, 90, 200), {
          minLength: size.width * size.height,
          maxLength: size.width * size.height,
        })
        .map((values) => Uint8ClampedArray.from(values)),
    }),
  );

/** The distance of a pixel from the nearest one that counts, each compared with each. */
export function distanceTo(
  counts: (pixel: number) => boolean,
  { width, height }: Size,
  pixel: number,
): number {
  let least = Number.POSITIVE_INFINITY;
  for (let other = 0; other < width * height; other += 1) {
    if (!counts(other)) continue;
    const across = (other % width) - (pixel % width);
    const down = Math.floor(other / width) - Math.floor(pixel / width);
    least = Math.min(least, Math.hypot(across, down));
  }
  return least;
}

/** A disc in the middle of a square. */
export function disc(side: number, radius: number): Uint8ClampedArray {
  return Uint8ClampedArray.from({ length: side * side }, (_, pixel) => {
    const middle = (side - 1) / 2;
    return Math.hypot((pixel % side) - middle, Math.floor(pixel / side) - middle) <= radius
      ? 255
      : 0;
  });
}
