import { comparePatches } from './compare-patches.ts';
import type { Matching } from './matching.ts';

/**
 * The source most like what is trusted of the patch around `target`, of all within `reach` pixels
 * of it; of equals the nearer one, as the wandering out from the target meets it first. -1 when
 * there is none.
 */
export function findLikest(matching: Matching, target: number, reach: number): number {
  const { level, isSource } = matching;
  const { width, height } = level;
  const middleX = target % width;
  const middleY = (target - middleX) / width;
  let best = -1;
  let least = Infinity;
  for (let far = 0; far <= reach * 2; far += 1) {
    // Rows in the order 0, -1, 1, -2, 2 and so on.
    const y = middleY + ((far & 1) === 1 ? -((far + 1) >> 1) : far >> 1);
    if (y < 0 || y >= height) continue;
    const left = y * width + Math.max(0, middleX - reach);
    const right = y * width + Math.min(width - 1, middleX + reach);
    for (let source = left; source <= right; source += 1) {
      if (isSource[source] !== 1) continue;
      const cost = comparePatches(matching, target, source, least);
      if (cost >= least) continue;
      least = cost;
      best = source;
    }
  }
  return best;
}
