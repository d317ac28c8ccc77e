import type { Raster } from '../../core/raster.ts';
import type { Level } from './level.ts';
import { leaveDetail, soften } from './soften-level.ts';

/** A pose is found to some hundredths of a cell, so there is no need for finer cells than these. */
const finestSide = 900;
/** On so few cells all shifts and scales that occur are tried one by one in no time. */
const coarsestSide = 100;
/** Below this there is not enough left to tell one shift from another. */
const leastSide = 12;

/**
 * Levels of the picture from fine to coarse, each half of the one before. What `coverage` marks
 * (not 0) and what is nearly transparent is unknown, and so is each cell with a part of it.
 */
export function buildLevels(picture: Raster, coverage: Uint8ClampedArray | null): Level[] {
  let step = 1;
  while (Math.max(picture.width, picture.height) / step > finestSide) step *= 2;
  let level = readLuma(picture, coverage, step);
  const levels = [level];
  while (
    Math.max(level.width, level.height) > coarsestSide &&
    Math.min(level.width, level.height) >= leastSide * 2
  ) {
    level = halved(level);
    levels.push(level);
  }
  const soft = levels.map((each) => soften(each, 1));
  const [finest, ...coarser] = soft;
  return finest === undefined ? [] : [leaveDetail(finest, 3), ...coarser];
}

function readLuma(
  { width, height, data }: Raster,
  coverage: Uint8ClampedArray | null,
  step: number,
): Level {
  const level = createLevel(Math.floor(width / step), Math.floor(height / step), step);
  const { luma } = level;
  // Rec. 601 weights out of 256, and the mean over the cell.
  const share = 1 / (256 * step * step);
  for (let row = 0; row < level.height; row += 1) {
    for (let column = 0; column < level.width; column += 1) {
      let sum = 0;
      for (let down = 0; down < step; down += 1) {
        let pixel = (row * step + down) * width + column * step;
        for (let across = 0; across < step; across += 1, pixel += 1) {
          const at = pixel * 4;
          if ((data[at + 3] ?? 0) < 128 || (coverage !== null && coverage[pixel] !== 0)) sum = NaN;
          sum += (data[at] ?? 0) * 77 + (data[at + 1] ?? 0) * 150 + (data[at + 2] ?? 0) * 29;
        }
      }
      luma[row * level.width + column] = sum * share;
    }
  }
  return level;
}

function halved({ width, height, step, luma }: Level): Level {
  const half = createLevel(width >> 1, height >> 1, step * 2);
  for (let row = 0; row < half.height; row += 1) {
    let from = row * 2 * width;
    const to = row * half.width;
    for (let column = 0; column < half.width; column += 1, from += 2) {
      const upper = (luma[from] ?? 0) + (luma[from + 1] ?? 0);
      const lower = (luma[from + width] ?? 0) + (luma[from + width + 1] ?? 0);
      half.luma[to + column] = (upper + lower) / 4;
    }
  }
  return half;
}

function createLevel(width: number, height: number, step: number): Level {
  return { width, height, step, luma: new Float32Array(width * height) };
}
