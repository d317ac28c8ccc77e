import type { Chance } from './create-chance.ts';
import { matchPatches } from './match-patches.ts';
import type { Matching } from './matching.ts';
import { voteColours } from './vote-colours.ts';
import { weighVotes } from './weigh-votes.ts';

/** About 10 ms of work. */
const targetsAtOnce = 4096;

/**
 * One round: looks for better sources `passes` times, then lets them vote for the hole's colours
 * with `kernel` (`voteColours`). Yields after every few milliseconds the number of targets done.
 */
export function* improveMatching(
  matching: Matching,
  plan: { readonly passes: number; readonly reach: number; readonly kernel: Float32Array },
  chance: Chance,
): Generator<number, void> {
  const { length } = matching.targets;
  for (let index = 0; index < plan.passes; index += 1) {
    const isForward = chance() % 2 === 0;
    for (let done = 0; done < length; done += targetsAtOnce) {
      const size = Math.min(targetsAtOnce, length - done);
      const from = isForward ? done : length - done - size;
      matchPatches(matching, { from, to: from + size, isForward, reach: plan.reach }, chance);
      yield size;
    }
  }
  weighVotes(matching);
  yield* voteAll(matching, plan.kernel);
}

/** Votes for all of the hole, with a pause after every few milliseconds. */
export function* voteAll(matching: Matching, kernel: Float32Array): Generator<number, void> {
  const { width, height } = matching.level;
  const rows = Math.max(1, Math.floor((targetsAtOnce * 4) / width));
  for (let top = 0; top < height; top += rows) {
    voteColours(matching, kernel, top, Math.min(height, top + rows));
    yield 0;
  }
}
