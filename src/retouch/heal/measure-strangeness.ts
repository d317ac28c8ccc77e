import { comparePatches } from './compare-patches.ts';
import type { Matching } from './matching.ts';

/**
 * How unlike their sources the patches over the hole are, on the mean: the energy that voting
 * lowers (Wexler et al. 2007). Its root is taken of each patch, so that a piece that fits nowhere
 * counts once and not for all, and every pixel counts the same, however deep it lies.
 */
export function measureStrangeness(matching: Matching): number {
  const { targets, field } = matching;
  const evenly = { ...matching, trust: matching.trust.map((trust) => Math.min(1, trust)) };
  let sum = 0;
  for (const target of targets) {
    sum += Math.sqrt(comparePatches(evenly, target, field[target] ?? 0, Infinity));
  }
  return sum / Math.max(1, targets.length);
}
