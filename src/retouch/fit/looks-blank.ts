import type { Raster } from '../../core/raster.ts';

/** Every so many pixels both ways are looked at: what is blank is blank everywhere. */
const stride = 4;
/** sRGB values: what a lossy format makes of one colour differs by no more. */
const grain = 6;
/** A picture of one colour has no more than this share of others. */
const mostOthers = 0.002;

/**
 * Whether the answer is of one colour, or wholly transparent, though what is known of the original
 * (`coverage` 0, opaque) is not: then the model gave nothing. All of the window's size.
 */
export function looksBlank(answer: Raster, original: Raster, coverage: Uint8ClampedArray): boolean {
  return isOneColour(answer, null) && !isOneColour(original, coverage);
}

/** Whether all that counts has the colour of the first that does; also when nothing counts. */
function isOneColour({ width, height, data }: Raster, coverage: Uint8ClampedArray | null): boolean {
  let first = -1;
  let total = 0;
  let others = 0;
  for (let y = stride >> 1; y < height; y += stride) {
    for (let x = stride >> 1; x < width; x += stride) {
      const pixel = y * width + x;
      const at = pixel * 4;
      const isKnown = coverage === null || (coverage[pixel] === 0 && (data[at + 3] ?? 0) >= 128);
      if (!isKnown) continue;
      if (first < 0) first = at;
      total += 1;
      if (!isAlike(data, first, at)) others += 1;
    }
  }
  return others <= total * mostOthers;
}

function isAlike(data: Uint8ClampedArray, one: number, other: number): boolean {
  const isSeen = (data[one + 3] ?? 0) >= 128;
  if (isSeen !== (data[other + 3] ?? 0) >= 128) return false;
  if (!isSeen) return true;
  for (let channel = 0; channel < 3; channel += 1) {
    const apart = Math.abs((data[one + channel] ?? 0) - (data[other + channel] ?? 0));
    if (apart > grain) return false;
  }
  return true;
}
