import type { Chance } from './create-chance.ts';
import { matchPatches } from './match-patches.ts';
import type { Matching } from './matching.ts';
import { voteColours } from './vote-colours.ts';
import { weighVotes } from './weigh-votes.ts';

/** Times that sources are looked for before a ring is filled. */
const passes = 4;

/**
 * Fills the hole ring by ring from its border inwards, each ring seeing only what is known or
 * filled before it: so edges that end at the hole grow into it, where a smooth start would draw
 * everything to grey. `depths` as `measureDepth` gives them. Yields after each ring.
 */
export function* peelHole(
  matching: Matching,
  depths: Uint8Array,
  reach: number,
  kernel: Float32Array,
  chance: Chance,
): Generator<void, void> {
  const { trust, targets, level } = matching;
  const full = trust.slice();
  for (let pixel = 0; pixel < trust.length; pixel += 1) if (depths[pixel] !== 0) trust[pixel] = 0;
  let isLast = false;
  for (let ring = 1; !isLast; ring += 1) {
    for (let pass = 0; pass < passes; pass += 1) {
      const isForward = pass % 2 === 0;
      matchPatches(matching, { from: 0, to: targets.length, isForward, reach }, chance);
    }
    weighVotes(matching);
    voteColours(matching, kernel, 0, level.height);
    isLast = true;
    for (let pixel = 0; pixel < trust.length; pixel += 1) {
      const depth = depths[pixel] ?? 0;
      if (depth === ring) trust[pixel] = full[pixel] ?? 0;
      if (depth > ring) isLast = false;
    }
    yield;
  }
}
