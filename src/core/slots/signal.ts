import type { Sighting } from './sighting.ts';

/** One reason to take a box for a slot, or not to. */
export type Signal = {
  readonly says: string;
  /** In log-odds: +1 nearly triples the odds. */
  readonly weight: number;
  readonly holds: (seen: Sighting) => boolean;
};
