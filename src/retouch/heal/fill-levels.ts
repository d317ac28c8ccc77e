import { chooseStart, isTriedAfresh } from './choose-start.ts';
import type { Chance } from './create-chance.ts';
import { followLevel } from './follow-level.ts';
import type { Level } from './level.ts';
import { measureWork } from './plan-rounds.ts';
import { smoothSeams } from './smooth-seams.ts';

/** The part of the work that is not `smoothSeams`. */
const matchShare = 0.9;

/**
 * Fills the levels, given from the finest to the coarsest, the coarse ones first. Yields the part
 * done, returns the finest level filled.
 */
export function* fillLevels(
  finest: Level,
  coarser: readonly Level[],
  chance: Chance,
): Generator<number, Level> {
  const levels = [finest, ...coarser];
  const all = measureWork(coarser.length, isTriedAfresh(levels));
  const filling = fillAll(levels, chance);
  let done = 0;
  for (;;) {
    const step = filling.next();
    if (step.done) return step.value;
    done += step.value;
    // Rounding may not take it beyond the whole.
    yield Math.min(matchShare, (matchShare * done) / all);
  }
}

/** Yields the work done since the last time, in the unit of `measureWork`. */
function* fillAll(levels: readonly Level[], chance: Chance): Generator<number, Level> {
  const start = yield* chooseStart(levels, chance);
  let { matching } = start;
  for (let depth = start.depth - 1; depth >= 0; depth -= 1) {
    const level = levels[depth] ?? matching.level;
    matching = yield* followLevel(matching, level, depth, levels.length - 1, chance);
  }
  for (const _ of smoothSeams(matching)) yield 0;
  return matching.level;
}
