import { ownCover, type RowCover, scale255 } from './row-cover.ts';
import type { RowPaint } from './row-paint.ts';

/**
 * Lays one row of paint over opaque pixels, as far as `shape` covers them and `clip` (null for no
 * clip) lets through. `rowOffset` is the index of the row's first pixel; `source` is room for one
 * row of colours.
 */
export function blendRow(
  pixels: Uint32Array,
  rowOffset: number,
  row: number,
  shape: RowCover,
  clip: RowCover | null,
  paint: RowPaint,
  source: Uint32Array,
): void {
  const flat = paint.rowColour(row);
  let clipRun = 0;
  for (let run = 0; run < shape.runCount; run += 1) {
    const start = shape.runStart[run] ?? 0;
    const end = shape.runEnd[run] ?? 0;
    const shapeCover = shape.runCover[run] ?? 0;
    if (clip === null) {
      blendRun(
        pixels,
        rowOffset,
        row,
        start,
        end,
        shapeCover,
        shape.cover,
        255,
        shape.cover,
        flat,
        paint,
        source,
      );
      continue;
    }
    while (clipRun < clip.runCount && (clip.runEnd[clipRun] ?? 0) <= start) clipRun += 1;
    for (let index = clipRun; index < clip.runCount; index += 1) {
      const clipStart = clip.runStart[index] ?? 0;
      if (clipStart >= end) break;
      const from = start > clipStart ? start : clipStart;
      const clipEnd = clip.runEnd[index] ?? 0;
      const to = end < clipEnd ? end : clipEnd;
      const clipCover = clip.runCover[index] ?? 0;
      blendRun(
        pixels,
        rowOffset,
        row,
        from,
        to,
        shapeCover,
        shape.cover,
        clipCover,
        clip.cover,
        flat,
        paint,
        source,
      );
    }
  }
}

function blendRun(
  pixels: Uint32Array,
  rowOffset: number,
  row: number,
  from: number,
  to: number,
  shapeCover: number,
  shapeCovers: Uint8Array,
  clipCover: number,
  clipCovers: Uint8Array,
  flat: number | null,
  paint: RowPaint,
  source: Uint32Array,
): void {
  const isWhole = shapeCover === 255 && clipCover === 255;
  if (isWhole && flat !== null && flat >>> 24 === 255) {
    pixels.fill(flat, rowOffset + from, rowOffset + to);
    return;
  }
  if (flat === null) paint.fillRow(row, from, to, source);
  else source.fill(flat, from, to);
  for (let x = from; x < to; x += 1) {
    const colour = source[x] ?? 0;
    let amount = colour >>> 24;
    if (!isWhole) {
      amount = scale255(amount, shapeCover === ownCover ? (shapeCovers[x] ?? 0) : shapeCover);
      amount = scale255(amount, clipCover === ownCover ? (clipCovers[x] ?? 0) : clipCover);
    }
    if (amount === 0) continue;
    if (amount === 255) pixels[rowOffset + x] = colour;
    else pixels[rowOffset + x] = blend(pixels[rowOffset + x] ?? 0, colour, amount);
  }
}

/** `over` laid on the opaque colour `under` with `amount` of 255. */
function blend(under: number, over: number, amount: number): number {
  const weight = amount * 257;
  const r = under & 255;
  const g = (under >>> 8) & 255;
  const b = (under >>> 16) & 255;
  const newR = r + ((((over & 255) - r) * weight + 32768) >> 16);
  const newG = g + (((((over >>> 8) & 255) - g) * weight + 32768) >> 16);
  const newB = b + (((((over >>> 16) & 255) - b) * weight + 32768) >> 16);
  return (0xff000000 | (newB << 16) | (newG << 8) | newR) >>> 0;
}
