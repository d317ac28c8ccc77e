import type { Size } from '../../core/geometry.ts';
import { measureDistances } from './measure-distances.ts';

/**
 * The mask of a patch: nothing within `inset` pixels of what is not covered at all, then rising over
 * `blend` pixels to the coverage itself. So what is outside stays exactly what it was. The border of
 * the picture is no edge.
 *
 * @param coverage one byte a pixel, 255 where the mask is.
 */
export function drawInMask(
  coverage: Uint8ClampedArray,
  size: Size,
  inset: number,
  blend: number,
): Uint8ClampedArray {
  const isBare = new Uint8Array(coverage.length);
  for (let pixel = 0; pixel < coverage.length; pixel += 1) {
    isBare[pixel] = coverage[pixel] === 0 ? 1 : 0;
  }
  const depths = measureDistances(isBare, size);
  const drawnIn = new Uint8ClampedArray(coverage.length);
  const reach = Math.max(1, blend);
  for (let pixel = 0; pixel < drawnIn.length; pixel += 1) {
    const part = ((depths[pixel] ?? 0) - inset) / reach;
    if (part > 0) drawnIn[pixel] = (coverage[pixel] ?? 0) * Math.min(1, part);
  }
  return drawnIn;
}
