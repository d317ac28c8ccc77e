import type { Matrix } from '../../core/geometry.ts';
import type { Raster } from '../../core/raster.ts';
import { readMembrane } from './read-membrane.ts';
import type { ToneMatch } from './tone-match.ts';
import { makeTables } from './tone-tables.ts';

/** The membrane is smooth: so many pixels of a row share one reading's slope. */
const stretch = 8;

/**
 * Changes the colours of `pixels` in place as the match says; alpha stays, and so does what is
 * wholly transparent. `pictureFromPixels` maps their canvas space to that of the window which the
 * match was made for: a patch may lie elsewhere and be of another scale.
 */
export function applyTone(pixels: Raster, match: ToneMatch, pictureFromPixels: Matrix): void {
  const { width, height, data } = pixels;
  const tables = makeTables(match.curve);
  const [[a, c, e], [b, d, f]] = pictureFromPixels;
  const first = new Float32Array(3);
  const last = new Float32Array(3);
  for (let row = 0; row < height; row += 1) {
    const startX = c * (row + 0.5) + e;
    const startY = d * (row + 0.5) + f;
    for (let column = 0; column < width; column += stretch) {
      const end = Math.min(width, column + stretch);
      if (match.membrane !== null) {
        const from = column + 0.5;
        const to = from + stretch;
        readMembrane(match.membrane, a * from + startX, b * from + startY, first);
        readMembrane(match.membrane, a * to + startX, b * to + startY, last);
      }
      let [red = 0, green = 0, blue = 0] = first;
      const redStep = ((last[0] ?? 0) - red) / stretch;
      const greenStep = ((last[1] ?? 0) - green) / stretch;
      const blueStep = ((last[2] ?? 0) - blue) / stretch;
      let at = 4 * (row * width + column);
      for (let place = column; place < end; place += 1, at += 4) {
        if (data[at + 3] !== 0) {
          data[at] = (tables[data[at] ?? 0] ?? 0) + red;
          data[at + 1] = (tables[256 + (data[at + 1] ?? 0)] ?? 0) + green;
          data[at + 2] = (tables[512 + (data[at + 2] ?? 0)] ?? 0) + blue;
        }
        red += redStep;
        green += greenStep;
        blue += blueStep;
      }
    }
  }
}
