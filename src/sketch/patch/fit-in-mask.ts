import type { PixelBox } from '../../retouch/mask-box.ts';

/** Where a shape of some ratio stands in a mask: `x` its middle, `y` its foot; pixels of the box. */
export type Fit = { readonly x: number; readonly y: number; readonly tall: number };

const cells = 72;
const enough = 0.97;

/**
 * The largest box of `ratio` (width over height) of which nearly all lies inside the mask, near
 * the middle of what is marked; pixels are those of `box`.
 */
export function fitInMask(mask: Uint8Array, maskWidth: number, box: PixelBox, ratio: number): Fit {
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  const scale = Math.max(width, height) / cells;
  const columns = Math.max(1, Math.round(width / scale));
  const rows = Math.max(1, Math.round(height / scale));
  const sums = sumTable(mask, maskWidth, box, columns, rows);
  const inside = (left: number, top: number, right: number, bottom: number) => {
    const at = (x: number, y: number) => sums[y * (columns + 1) + x] ?? 0;
    return at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
  };
  for (let tall = Math.min(rows, columns / ratio); tall >= 2; tall *= 0.94) {
    const high = Math.max(1, Math.round(tall));
    const wide = Math.max(1, Math.round(tall * ratio));
    let best: Fit | null = null;
    let nearest = Infinity;
    for (let top = 0; top + high <= rows; top += 1) {
      for (let left = 0; left + wide <= columns; left += 1) {
        if (inside(left, top, left + wide, top + high) < enough * wide * high) continue;
        const away = Math.hypot(left + wide / 2 - columns / 2, top + high / 2 - rows / 2);
        if (away >= nearest) continue;
        nearest = away;
        best = {
          x: ((left + wide / 2) * width) / columns,
          y: ((top + high) * height) / rows,
          tall: (high * height) / rows,
        };
      }
    }
    if (best !== null) return best;
  }
  const tall = Math.min(height, width / ratio);
  return { x: width / 2, y: (height + tall) / 2, tall };
}

/** Summed areas of the mask's share (0–1) in each cell. */
function sumTable(
  mask: Uint8Array,
  maskWidth: number,
  box: PixelBox,
  columns: number,
  rows: number,
): Float64Array {
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  const sums = new Float64Array((columns + 1) * (rows + 1));
  for (let row = 0; row < rows; row += 1) {
    let line = 0;
    for (let column = 0; column < columns; column += 1) {
      let marked = 0;
      for (let sample = 0; sample < 9; sample += 1) {
        const x = box.left + Math.floor(((column + ((sample % 3) + 0.5) / 3) * width) / columns);
        const y =
          box.top + Math.floor(((row + (Math.floor(sample / 3) + 0.5) / 3) * height) / rows);
        if ((mask[y * maskWidth + x] ?? 0) > 127) marked += 1;
      }
      line += marked / 9;
      sums[(row + 1) * (columns + 1) + column + 1] =
        (sums[row * (columns + 1) + column + 1] ?? 0) + line;
    }
  }
  return sums;
}
