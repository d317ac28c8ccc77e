/** What is done on a level. */
export type Rounds = {
  /** Times that sources are looked for and vote. */
  readonly rounds: number;
  /** Times that sources are looked for in each. */
  readonly passes: number;
  /** Pixels around the best source so far within which others are looked for. */
  readonly reach: number;
};

/**
 * `depth` 0 is the finest level, `coarsest` the depth of the last. Coarse levels decide what goes
 * where, and cost little; fine ones only follow.
 */
export function planRounds(depth: number, coarsest: number): Rounds {
  if (depth === coarsest) return { rounds: 12, passes: 2, reach: 256 };
  if (depth === 0) return { rounds: 2, passes: 1, reach: 16 };
  return { rounds: Math.min(12, 2 + depth * 2), passes: depth === 1 ? 1 : 2, reach: 64 };
}

/** All passes of a fill, in passes over the hole of the finest level (`chooseStart`). */
export function measureWork(coarsest: number, isTriedAfresh: boolean): number {
  let work = isTriedAfresh ? passesOf(coarsest - 1, coarsest - 1) : 0;
  for (let depth = coarsest; depth >= 0; depth -= 1) work += passesOf(depth, coarsest);
  return work;
}

function passesOf(depth: number, coarsest: number): number {
  const { rounds, passes } = planRounds(depth, coarsest);
  return rounds * passes * 4 ** -depth;
}
