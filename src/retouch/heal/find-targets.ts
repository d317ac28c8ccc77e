import type { Level } from './level.ts';
import { markPatches } from './mark-patches.ts';

/** The middles of the patches of `radius` that lie in the picture and touch the hole, row by row. */
export function findTargets(level: Level, radius: number): Int32Array {
  const { width, height } = level;
  const isClear = markPatches(level, radius, 'hole');
  const targets = new Int32Array(width * height);
  let count = 0;
  for (let y = radius; y < height - radius; y += 1) {
    for (let x = radius; x < width - radius; x += 1) {
      if (isClear[y * width + x] === 1) continue;
      targets[count] = y * width + x;
      count += 1;
    }
  }
  return targets.slice(0, count);
}
