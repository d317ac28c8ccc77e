import { comparePatches } from './compare-patches.ts';
import type { Chance } from './create-chance.ts';
import type { Matching } from './matching.ts';

/** Which of the targets to go through, and which way; see `matchPatches`. */
export type Pass = {
  readonly from: number;
  readonly to: number;
  readonly isForward: boolean;
  /** How far from the best source so far the random search begins, in pixels. */
  readonly reach: number;
};

/**
 * Looks for better sources for the targets numbered `from` to before `to`: those that continue the
 * neighbours' sources, and ever nearer random ones (PatchMatch, Barnes et al. 2009).
 */
export function matchPatches(matching: Matching, pass: Pass, chance: Chance): void {
  const { level, targets, field, costs, isSource } = matching;
  const { width, height } = level;
  const step = pass.isForward ? 1 : -1;
  const count = pass.to - pass.from;
  let number = pass.isForward ? pass.from : pass.to - 1;
  for (let done = 0; done < count; done += 1, number += step) {
    const target = targets[number] ?? 0;
    let best = field[target] ?? 0;
    let least = comparePatches(matching, target, best, Infinity);
    const beside = field[target - step] ?? -1;
    if (beside >= 0 && beside + step !== best && isSource[beside + step] === 1) {
      const cost = comparePatches(matching, target, beside + step, least);
      if (cost < least) {
        least = cost;
        best = beside + step;
      }
    }
    const above = field[target - step * width] ?? -1;
    const below = above + step * width;
    if (above >= 0 && below !== best && isSource[below] === 1) {
      const cost = comparePatches(matching, target, below, least);
      if (cost < least) {
        least = cost;
        best = below;
      }
    }
    for (let reach = pass.reach; reach >= 1 && least > 0; reach >>= 1) {
      const bestX = best % width;
      const bestY = (best - bestX) / width;
      const left = Math.max(0, bestX - reach);
      const top = Math.max(0, bestY - reach);
      const x = left + (chance() % (Math.min(width - 1, bestX + reach) - left + 1));
      const y = top + (chance() % (Math.min(height - 1, bestY + reach) - top + 1));
      const source = y * width + x;
      if (isSource[source] !== 1) continue;
      const cost = comparePatches(matching, target, source, least);
      if (cost < least) {
        least = cost;
        best = source;
      }
    }
    field[target] = best;
    costs[target] = least;
  }
}
