import type { Size } from '../../core/geometry.ts';
import { measureDistances } from './measure-distances.ts';

/**
 * The mask for a model: `grow` pixels more than what is covered, then fading over `feather` pixels.
 *
 * @param coverage one byte a pixel, 255 where the mask is; nothing of it gets less.
 */
export function growMask(
  coverage: Uint8ClampedArray,
  size: Size,
  grow: number,
  feather: number,
): Uint8ClampedArray {
  const isCovered = new Uint8Array(coverage.length);
  for (let pixel = 0; pixel < coverage.length; pixel += 1) {
    isCovered[pixel] = (coverage[pixel] ?? 0) >= 128 ? 1 : 0;
  }
  const distances = measureDistances(isCovered, size);
  const grown = new Uint8ClampedArray(coverage.length);
  const reach = Math.max(1, feather);
  for (let pixel = 0; pixel < grown.length; pixel += 1) {
    const beyond = (distances[pixel] ?? 0) - grow;
    const faded = 255 * (1 - beyond / reach);
    grown[pixel] = Math.max(coverage[pixel] ?? 0, Math.min(255, faded));
  }
  return grown;
}
