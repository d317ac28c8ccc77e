import type { Chance } from './create-chance.ts';
import { growInwards } from './grow-inwards.ts';
import { guessField } from './guess-field.ts';
import { improveMatching, voteAll } from './improve-matching.ts';
import type { Level } from './level.ts';
import { planRounds } from './plan-rounds.ts';
import { refineField } from './refine-field.ts';
import { smoothSeams } from './smooth-seams.ts';
import { startMatching } from './start-matching.ts';
import { bellKernel } from './vote-colours.ts';

/** So wide a bell that every patch over a pixel has the same say. */
const flat = 1e3;
/** So narrow that the patch around a pixel decides: sharp, and still no step between patches. */
const narrow = 1;
/** The part of the work that is not `smoothSeams`. */
const matchShare = 0.9;

/**
 * Fills the levels, given from the finest to the coarsest, the coarsest first. Yields the part
 * done.
 */
export function* fillLevels(
  finest: Level,
  coarser: readonly Level[],
  chance: Chance,
): Generator<number, void> {
  const coarsest = coarser[coarser.length - 1] ?? finest;
  let matching = startMatching(coarsest);
  let done = 0;
  let all = 0;
  for (let depth = coarser.length; depth >= 0; depth -= 1) {
    const { rounds, passes } = planRounds(depth, coarser.length);
    all += rounds * passes * 4 ** -depth;
  }
  for (let depth = coarser.length; depth >= 0; depth -= 1) {
    const level = depth === 0 ? finest : (coarser[depth - 1] ?? finest);
    if (level !== coarsest) {
      const fine = startMatching(level);
      yield partOf(done, all);
      refineField(matching, fine);
      matching = fine;
      yield partOf(done, all);
    }
    guessField(matching, chance);
    yield partOf(done, all);
    const kernel = bellKernel(matching.radius, flat);
    if (level === coarsest) {
      yield* noProgress(growInwards(matching), 0);
    } else {
      yield* noProgress(voteAll(matching, kernel), partOf(done, all));
    }
    const { rounds, passes, reach } = planRounds(depth, coarser.length);
    const share = 4 ** -depth / matching.targets.length;
    for (let round = 0; round < rounds; round += 1) {
      const isLast = depth === 0 && round === rounds - 1;
      const plan = { passes, reach, kernel: isLast ? bellKernel(matching.radius, narrow) : kernel };
      for (const count of improveMatching(matching, plan, chance)) {
        done += count * share;
        yield partOf(done, all);
      }
    }
  }
  yield* noProgress(smoothSeams(matching), matchShare);
}

/** Of the whole, when all that is left after it is `smoothSeams`; rounding may not exceed it. */
function partOf(done: number, all: number): number {
  return Math.min(matchShare, (matchShare * done) / all);
}

function* noProgress(work: Generator<unknown, void>, part: number): Generator<number, void> {
  for (const _ of work) yield part;
}
