import type { Sighting } from './sighting.ts';
import { signalsAgainst } from './signals-against.ts';
import { signalsFor } from './signals-for.ts';

/** Log-odds: grey boxes are cards, buttons and inputs far more often than pictures. */
const startingWeight = -2.2;
/** From here on a box is a slot. */
export const leastConfidence = 0.5;

const signals = [...signalsFor, ...signalsAgainst];

/**
 * How sure it is that a box waits for a picture, from 0 to 1: the weights of all signals that hold,
 * added up as log-odds.
 */
export function weighSignals(seen: Sighting): number {
  let odds = startingWeight;
  for (const { weight, holds } of signals) {
    if (holds(seen)) odds += weight;
  }
  return 1 / (1 + Math.exp(-odds));
}
