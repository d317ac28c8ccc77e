import type { Raster } from '../../../src/core/raster.ts';

const scale = 1.01;
/** In pixels, to the right and down. */
const shift = 3;
/** For red, green and blue, and for alpha, which stays. */
const tint = [0.97, 1, 0.92, 1];
const lift = [6, 3, 4, 0];

/**
 * What real models do to the whole picture, also where nothing was to change: it comes back 1 %
 * larger about its middle, 3 px to the right and down, tinted, and with no pixel as it was.
 */
export function spoilPicture({ width, height, data }: Raster): Raster {
  const spoilt = new Uint8ClampedArray(data.length);
  const columns = sourcesOf(width);
  const rows = sourcesOf(height);
  for (let y = 0; y < height; y++) {
    const row = rows[y] ?? edge;
    for (let x = 0; x < width; x++) {
      const column = columns[x] ?? edge;
      const at = 4 * (y * width + x);
      for (let channel = 0; channel < 4; channel++) {
        const left = 4 * column.first + channel;
        const right = 4 * column.second + channel;
        const upper = 4 * row.first * width;
        const lower = 4 * row.second * width;
        const first = mixed(row.share, data[upper + left], data[lower + left]);
        const second = mixed(row.share, data[upper + right], data[lower + right]);
        const value = mixed(column.share, first, second);
        spoilt[at + channel] = value * (tint[channel] ?? 1) + (lift[channel] ?? 0);
      }
      if (isSame(spoilt, data, at)) spoilt[at + 1] = (data[at + 1] ?? 0) ^ 4;
    }
  }
  return { width, height, data: spoilt };
}

/** The two source pixels along one side that a pixel is mixed of, and the share of the second. */
type Source = { readonly first: number; readonly second: number; readonly share: number };

const edge: Source = { first: 0, second: 0, share: 0 };

function sourcesOf(length: number): Source[] {
  return Array.from({ length }, (_, position) => {
    const source = (position - length / 2 - shift) / scale + length / 2;
    const inside = Math.min(Math.max(source, 0), length - 1);
    const first = Math.floor(inside);
    return { first, second: Math.min(first + 1, length - 1), share: inside - first };
  });
}

function mixed(share: number, one = 0, other = 0): number {
  return one + (other - one) * share;
}

/** Whether the colour at `at` is the same in both. */
function isSame(one: Uint8ClampedArray, other: Uint8ClampedArray, at: number): boolean {
  return one[at] === other[at] && one[at + 1] === other[at + 1] && one[at + 2] === other[at + 2];
}
