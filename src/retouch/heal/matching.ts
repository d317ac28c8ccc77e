import type { Level } from './level.ts';

/** Which known patch each patch at the hole looks like. Patches are named by their middle pixel. */
export type Matching = {
  readonly level: Level;
  /** Patches are `2 * radius + 1` pixels a side. */
  readonly radius: number;
  /** 1 where a whole patch is known. */
  readonly isSource: Uint8Array;
  /** The patches that touch the hole, row by row. */
  readonly targets: Int32Array;
  /** For each target its source; -1 for what is no target. */
  readonly field: Int32Array;
  /** For each target how much it differs from its source (`comparePatches`). */
  readonly costs: Float32Array;
  /** For each pixel how much a difference there counts, 0 to `fullTrust`. */
  readonly trust: Uint8Array;
};

export const fullTrust = 16;
