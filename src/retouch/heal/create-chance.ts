/** A repeatable stream of whole numbers in [0, 2³²). */
export type Chance = () => number;

/** Marsaglia's xorshift32: three shifts a number, and good enough to pick places to look at. */
export function createChance(seed: number): Chance {
  // Its state may not be 0; the multiplier (Knuth) takes neighbouring seeds apart.
  let state = Math.imul(Math.trunc(seed) | 0, 0x9e3779b1) ^ 0x6a09e667 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
