import { known } from './level.ts';
import type { Matching } from './matching.ts';

/**
 * Carries the coarse matching over to the level of twice its size: the sources that still are some,
 * and the colours of what is not known. Targets may be left without a source.
 */
export function refineField(coarse: Matching, fine: Matching): void {
  const { width, height, pixels, kinds } = fine.level;
  const coarseWidth = coarse.level.width;
  for (let pixel = 0; pixel < kinds.length; pixel += 1) {
    if (kinds[pixel] === known) continue;
    const from = coarsePixel(pixel, width, coarseWidth) * 4;
    for (let channel = 0; channel < 4; channel += 1) {
      pixels[pixel * 4 + channel] = coarse.level.pixels[from + channel] ?? 0;
    }
  }
  for (const target of fine.targets) {
    const coarseTarget = coarsePixel(target, width, coarseWidth);
    const source = coarse.field[coarseTarget] ?? -1;
    if (source < 0) continue;
    const coarseX = coarseTarget % coarseWidth;
    const sourceX = source % coarseWidth;
    const x = (target % width) + (sourceX - coarseX) * 2;
    const y =
      Math.floor(target / width) +
      ((source - sourceX) / coarseWidth - (coarseTarget - coarseX) / coarseWidth) * 2;
    if (x < 0 || x >= width || y < 0 || y >= height) continue;
    if (fine.isSource[y * width + x] === 1) fine.field[target] = y * width + x;
  }
}

function coarsePixel(pixel: number, width: number, coarseWidth: number): number {
  const x = pixel % width;
  return (((pixel - x) / width) >> 1) * coarseWidth + (x >> 1);
}
