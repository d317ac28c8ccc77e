import type { Raster } from '../../core/raster.ts';
import {
  limitOf,
  meanDifference,
  medianDifference,
  subtractCurve,
  subtractMembrane,
} from './compare-ring.ts';
import { fitCurve } from './fit-curve.ts';
import { type Ring, readRing } from './read-ring.ts';
import { type Halves, splitRing } from './split-ring.ts';
import { boundaryReach, frameOfRing, spreadMembrane } from './spread-membrane.ts';
import type { Membrane, ToneCurve, ToneMatch } from './tone-match.ts';

/** A part is worth having when held-back cells differ by so much less, as a share, */
const clearMargin = 0.9;
/** and by this much of an sRGB value out of 255. */
const leastDrop = 0.15;

/**
 * How to bring the aligned answer's colours to the original's, judged by the ring of known pixels
 * around the mask (`coverage` 0, opaque in both): a gain and bias for each channel, then what is
 * left as a smooth surface over the mask. Each only where held-back parts of the ring agree that it
 * helps. All of the window's size; where the answer does not reach, `aligned` must be transparent.
 * Null when neither helps.
 */
export function matchTone(
  original: Raster,
  aligned: Raster,
  coverage: Uint8ClampedArray,
): ToneMatch | null {
  const ring = readRing(original, aligned, coverage);
  const halves = splitRing(ring, 255);
  const rim = splitRing(ring, boundaryReach);
  if (halves === null || rim === null) return null;
  const curve = chooseCurve(ring, halves, rim);
  const membrane = chooseMembrane(ring, rim, subtractCurve(ring, curve));
  return curve === null && membrane === null ? null : { curve, membrane };
}

/**
 * Light is what a camera's exposure multiplies, sRGB values are what a model sees and answers with:
 * the better kind of the two, or null when neither is clearly better than none.
 */
function chooseCurve(ring: Ring, halves: Halves, rim: Halves): ToneCurve | null {
  const untouched = subtractCurve(ring, null);
  const limit = limitOf(untouched, halves.all);
  let best = enough(meanDifference(untouched, halves.all, limit));
  let chosen: ToneCurve | null = null;
  for (const space of ['light', 'encoded'] as const) {
    const byOne = subtractCurve(ring, fitCurve(ring, halves.one, space));
    const byOther = subtractCurve(ring, fitCurve(ring, halves.other, space));
    const after = meanOfHalves(halves, byOther, byOne, limit);
    if (after >= best) continue;
    best = after;
    chosen = fitCurve(ring, halves.all, space);
  }
  // What helps the ring as a whole must not make the step at the mask's own boundary larger.
  const atRim = meanDifference(subtractCurve(ring, chosen), rim.all, limit);
  return atRim > meanDifference(untouched, rim.all, limit) ? null : chosen;
}

function chooseMembrane(ring: Ring, rim: Halves, differences: Float32Array): Membrane | null {
  const frame = frameOfRing(ring);
  const limit = limitOf(differences, rim.all);
  // Whatever differs four times as much as usual, and not only by grain, is a changed thing.
  const spread = Math.max(2, 1.4826 * medianDifference(differences, rim.all));
  const spreadFrom = (cells: Int32Array) => spreadMembrane(ring, cells, differences, spread, frame);
  const byOne = spreadFrom(rim.one);
  const byOther = spreadFrom(rim.other);
  if (byOne === null || byOther === null) return null;
  const after = meanOfHalves(
    rim,
    subtractMembrane(ring, differences, byOther),
    subtractMembrane(ring, differences, byOne),
    limit,
  );
  return after < enough(meanDifference(differences, rim.all, limit)) ? spreadFrom(rim.all) : null;
}

/** Each half judged by what was made without it. */
function meanOfHalves(
  { one, other }: Halves,
  onOne: Float32Array,
  onOther: Float32Array,
  limit: number,
): number {
  const sum =
    meanDifference(onOne, one, limit) * one.length +
    meanDifference(onOther, other, limit) * other.length;
  return sum / (one.length + other.length);
}

function enough(before: number): number {
  return Math.min(before * clearMargin, before - leastDrop);
}
