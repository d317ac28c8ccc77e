import type { RowPaint } from './row-paint.ts';
import { ownCover, type ScanConverter } from './scan-converter.ts';

/**
 * Lays one row of paint over opaque pixels, as far as `scan` covers them and `clip` (one byte a
 * pixel, or null for no clip) lets through. `rowOffset` is the index of the row's first pixel;
 * `source` is room for one row of colours.
 */
export function blendRow(
  pixels: Uint32Array,
  rowOffset: number,
  row: number,
  scan: ScanConverter,
  clip: Uint8Array | null,
  paint: RowPaint,
  source: Uint32Array,
): void {
  const flat = paint.rowColour(row);
  for (let run = 0; run < scan.runCount; run += 1) {
    const from = scan.runStart[run] ?? 0;
    const to = scan.runEnd[run] ?? 0;
    const runCover = scan.runCover[run] ?? 0;
    if (flat !== null && runCover === 255 && clip === null && flat >>> 24 === 255) {
      pixels.fill(flat, rowOffset + from, rowOffset + to);
      continue;
    }
    if (flat === null) paint.fillRow(row, from, to, source);
    else source.fill(flat, from, to);
    const cover = runCover === ownCover ? scan.cover : null;
    blendPixels(pixels, rowOffset, from, to, runCover, cover, clip, source);
  }
}

function blendPixels(
  pixels: Uint32Array,
  rowOffset: number,
  from: number,
  to: number,
  runCover: number,
  cover: Uint8Array | null,
  clip: Uint8Array | null,
  source: Uint32Array,
): void {
  for (let x = from; x < to; x += 1) {
    const colour = source[x] ?? 0;
    let amount = cover === null ? runCover : (cover[x] ?? 0);
    if (clip !== null) amount = scale255(amount, clip[x] ?? 0);
    amount = scale255(amount, colour >>> 24);
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

/** a·b/255, rounded, for bytes. */
function scale255(a: number, b: number): number {
  const product = a * b + 128;
  return (product + (product >> 8)) >> 8;
}
