import type { Level } from './level.ts';

/** Tiles a side. Each has the same quota, so that one busy corner does not decide everything. */
const tiles = 8;
/** In brightness per cell: what is less steep is grain, not an edge. */
const leastSlope = 1;
const bins = 256;

/** The places of the steepest known cells in each tile, at most about `most` in all. */
export function pickEdges(level: Level, most: number): number[] {
  const { width, height } = level;
  const steepness = measureSteepness(level);
  const quota = most / (tiles * tiles);
  const counts = new Uint32Array(bins);
  const picked: number[] = [];
  for (let tile = 0; tile < tiles * tiles; tile += 1) {
    const column = tile % tiles;
    const row = (tile - column) / tiles;
    const left = Math.floor((column * width) / tiles);
    const right = Math.floor(((column + 1) * width) / tiles);
    const top = Math.floor((row * height) / tiles);
    const bottom = Math.floor(((row + 1) * height) / tiles);
    counts.fill(0);
    for (let y = top; y < bottom; y += 1) {
      for (let cell = y * width + left; cell < y * width + right; cell += 1) {
        const bin = steepness[cell] ?? 0;
        counts[bin] = (counts[bin] ?? 0) + 1;
      }
    }
    let least = bins;
    let enough = 0;
    while (least > leastSlope && enough < quota) {
      least -= 1;
      enough += counts[least] ?? 0;
    }
    const stride = Math.max(1, Math.floor(enough / quota));
    let count = 0;
    for (let y = top; y < bottom; y += 1) {
      for (let cell = y * width + left; cell < y * width + right; cell += 1) {
        if ((steepness[cell] ?? 0) < least) continue;
        if (count % stride === 0) picked.push(cell);
        count += 1;
      }
    }
  }
  return picked;
}

/** Whole brightness per cell, along both axes together; 0 at the rim and beside the unknown. */
function measureSteepness({ width, height, luma }: Level): Uint8Array {
  const steepness = new Uint8Array(width * height);
  for (let y = 1; y < height - 1; y += 1) {
    for (let cell = y * width + 1; cell < (y + 1) * width - 1; cell += 1) {
      const across = (luma[cell + 1] ?? 0) - (luma[cell - 1] ?? 0);
      const down = (luma[cell + width] ?? 0) - (luma[cell - width] ?? 0);
      // NaN becomes 0 on the way into bytes; a cell must be known itself, not only around it.
      steepness[cell] = Math.min(
        255,
        (Math.abs(across) + Math.abs(down)) / 2 + 0 * (luma[cell] ?? 0),
      );
    }
  }
  return steepness;
}
