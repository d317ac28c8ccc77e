import type { Chance } from './create-chance.ts';
import { growInwards } from './grow-inwards.ts';
import { guessField } from './guess-field.ts';
import { improveMatching, voteAll } from './improve-matching.ts';
import type { Level } from './level.ts';
import type { Matching } from './matching.ts';
import { planRounds } from './plan-rounds.ts';
import { refineField } from './refine-field.ts';
import { startMatching } from './start-matching.ts';
import { bellKernel } from './vote-colours.ts';

/** So wide a bell that every patch over a pixel has the same say. */
const flat = 1e3;
/** So narrow that the patch around a pixel decides: sharp, and still no step between patches. */
const narrow = 1;

/** Fills a level on which nothing is known of the hole. Yields the work done. */
export function* growLevel(
  level: Level,
  depth: number,
  chance: Chance,
): Generator<number, Matching> {
  const matching = startMatching(level);
  guessField(matching, chance);
  yield 0;
  for (const _ of growInwards(matching)) yield 0;
  yield* improveLevel(matching, depth, depth, chance);
  return matching;
}

/** Fills a level after the one of half its size. Yields the work done. */
export function* followLevel(
  coarse: Matching,
  level: Level,
  depth: number,
  coarsest: number,
  chance: Chance,
): Generator<number, Matching> {
  const matching = startMatching(level);
  yield 0;
  refineField(coarse, matching);
  yield 0;
  guessField(matching, chance);
  yield 0;
  yield* voteAll(matching, bellKernel(matching.radius, flat));
  yield* improveLevel(matching, depth, coarsest, chance);
  return matching;
}

function* improveLevel(
  matching: Matching,
  depth: number,
  coarsest: number,
  chance: Chance,
): Generator<number, void> {
  const { rounds, passes, reach } = planRounds(depth, coarsest);
  const share = 4 ** -depth / matching.targets.length;
  for (let round = 0; round < rounds; round += 1) {
    const isLast = depth === 0 && round === rounds - 1;
    const plan = { passes, reach, kernel: bellKernel(matching.radius, isLast ? narrow : flat) };
    for (const count of improveMatching(matching, plan, chance)) yield count * share;
  }
}
