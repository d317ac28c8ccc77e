import { costOf } from './compare-patches.ts';
import type { Matching } from './matching.ts';

/** Of all costs this share is below the one that sets the scale (Wexler et al. 2007). */
const share = 0.75;
/** So many costs tell enough about all. */
const sampleSize = 2000;

/** Turns each target's cost into the weight of its vote: likeness times trust. */
export function weighVotes({ targets, costs, trust, radius }: Matching): void {
  const stride = Math.max(1, Math.floor(targets.length / sampleSize));
  const sample = new Float32Array(Math.ceil(targets.length / stride));
  for (let index = 0; index < sample.length; index += 1) {
    sample[index] = costs[targets[index * stride] ?? 0] ?? 0;
  }
  sample.sort();
  const scale = Math.max(costOf(1, radius), sample[Math.floor(sample.length * share)] ?? 0);
  for (const target of targets) {
    const likeness = Math.exp(-(costs[target] ?? 0) / scale);
    costs[target] = (likeness + 1e-6) * (trust[target] ?? 0);
  }
}
