import type { Raster } from '../../../src/core/raster.ts';

/** Peak signal to noise within the mask, in dB; more is better, 100 is the same. */
export function signalToNoise(one: Raster, other: Raster, mask: Uint8Array): number {
  const square = meanOver(one, other, mask, (difference) => difference * difference);
  return square === 0 ? 100 : 10 * Math.log10((255 * 255) / square);
}

/** The mean absolute difference within the mask, in bytes. */
export function meanError(one: Raster, other: Raster, mask: Uint8Array): number {
  return meanOver(one, other, mask, Math.abs);
}

/** How much brighter the one is than the other on the whole: a drift of colour. */
export function drift(one: Raster, other: Raster, mask: Uint8Array): number {
  return Math.abs(meanOver(one, other, mask, (difference) => difference));
}

function meanOver(
  one: Raster,
  other: Raster,
  mask: Uint8Array,
  rate: (difference: number) => number,
): number {
  let sum = 0;
  let count = 0;
  mask.forEach((strength, pixel) => {
    if (strength === 0) return;
    for (let at = pixel * 4; at < pixel * 4 + 3; at += 1) {
      sum += rate((one.data[at] ?? 0) - (other.data[at] ?? 0));
      count += 1;
    }
  });
  return sum / count;
}

/** The mean step to the pixel on the right where `counts`, in bytes: how rough a texture is. */
export function roughness(picture: Raster, counts: (pixel: number) => boolean): number {
  const { width, data } = picture;
  let sum = 0;
  let count = 0;
  for (let pixel = 0; pixel + 1 < data.length / 4; pixel += 1) {
    if (pixel % width === width - 1 || !counts(pixel)) continue;
    sum += Math.abs((data[pixel * 4 + 1] ?? 0) - (data[pixel * 4 + 5] ?? 0));
    count += 1;
  }
  return sum / count;
}

/** Of all bytes outside the mask, how many differ. */
export function changedOutside(one: Raster, other: Raster, mask: Uint8Array): number {
  let changed = 0;
  for (let at = 0; at < one.data.length; at += 1) {
    if (mask[at >> 2] === 0 && one.data[at] !== other.data[at]) changed += 1;
  }
  return changed;
}
