import { known } from './level.ts';
import type { Matching } from './matching.ts';

/**
 * Carries the coarse matching over to the level of twice its size: the sources that still are some,
 * and the colours of what is not known. Targets may be left without a source; the others get the
 * weight of a first vote (`voteColours`) in place of a cost.
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
    const from = coarseTargetOf(target, coarse, width);
    const source = coarse.field[from] ?? -1;
    if (source < 0) continue;
    const fromX = from % coarseWidth;
    const sourceX = source % coarseWidth;
    const x = (target % width) + (sourceX - fromX) * 2;
    const down = (source - sourceX - (from - fromX)) / coarseWidth;
    const y = Math.floor(target / width) + down * 2;
    if (x < 0 || x >= width || y < 0 || y >= height) continue;
    if (fine.isSource[y * width + x] !== 1) continue;
    fine.field[target] = y * width + x;
    fine.costs[target] = fine.trust[target] ?? 0;
  }
}

/** The coarse pixel at the same place, or the next to it in which a whole patch has its middle. */
function coarseTargetOf(target: number, { level, radius }: Matching, width: number): number {
  const x = (target % width) >> 1;
  const y = Math.floor(target / width) >> 1;
  const insideX = Math.min(level.width - 1 - radius, Math.max(radius, x));
  const insideY = Math.min(level.height - 1 - radius, Math.max(radius, y));
  return insideY * level.width + insideX;
}

function coarsePixel(pixel: number, width: number, coarseWidth: number): number {
  const x = pixel % width;
  return (((pixel - x) / width) >> 1) * coarseWidth + (x >> 1);
}
