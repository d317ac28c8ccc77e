import type { Chance } from './create-chance.ts';
import { followLevel, growLevel } from './follow-level.ts';
import { createLevel, hole, type Level } from './level.ts';
import type { Matching } from './matching.ts';
import { measureStrangeness } from './measure-strangeness.ts';

/** A hole of more pixels, of a long stroke, say, would take seconds afresh. */
const mostHoles = 3000;

/** The coarsest level that is left to follow from, and how often its size was halved. */
export type Start = { readonly matching: Matching; readonly depth: number };

/**
 * Fills the coarsest of the levels, and the next finer one twice: after the coarsest, which sees
 * the most around the hole, and afresh, which still sees narrow strips and weak edges. No one size
 * suits every picture: what has fewer pieces unlike any that is known is taken. Yields the work
 * done.
 */
export function* chooseStart(levels: readonly Level[], chance: Chance): Generator<number, Start> {
  const last = levels.length - 1;
  const [coarsest, next] = [levels[last], levels[last - 1]];
  if (coarsest === undefined) throw new RangeError('no level to fill');
  const grown = yield* growLevel(coarsest, last, chance);
  if (next === undefined) return { matching: grown, depth: last };
  const depth = last - 1;
  const another = createLevel(next.width, next.height);
  another.pixels.set(next.pixels);
  another.kinds.set(next.kinds);
  const followed = yield* followLevel(grown, next, depth, last, chance);
  if (!isTriedAfresh(levels)) return { matching: followed, depth };
  const afresh = yield* growLevel(another, depth, chance);
  const isFollowed = measureStrangeness(followed) <= measureStrangeness(afresh);
  return { matching: isFollowed ? followed : afresh, depth };
}

/** Whether `chooseStart` fills the level before the last twice. */
export function isTriedAfresh(levels: readonly Level[]): boolean {
  const next = levels[levels.length - 2];
  if (next === undefined) return false;
  let count = 0;
  for (const kind of next.kinds) if (kind === hole) count += 1;
  return count <= mostHoles;
}
