import { findTargets } from './find-targets.ts';
import type { Level } from './level.ts';
import { markPatches } from './mark-patches.ts';
import type { Matching } from './matching.ts';
import { measureDepth } from './measure-depth.ts';
import { weighTrust } from './weigh-trust.ts';

/** Large enough for texture, small enough to fit into narrow known parts. */
const wantedRadius = 3;
/** Fewer sources than this are too little choice: smaller patches give more. */
const leastSources = 64;

/** A matching of the level in which no target has a source yet. Something must be known. */
export function startMatching(level: Level): Matching {
  const { width, height } = level;
  let radius = Math.min(wantedRadius, (Math.min(width, height) - 1) >> 1);
  let isSource = markPatches(level, radius, 'unknown');
  while (radius > 0 && countOnes(isSource) < leastSources) {
    radius -= 1;
    isSource = markPatches(level, radius, 'unknown');
  }
  return {
    level,
    radius,
    isSource,
    targets: findTargets(level, radius),
    field: new Int32Array(width * height).fill(-1),
    costs: new Float32Array(width * height),
    trust: weighTrust(measureDepth(level), level.kinds),
  };
}

function countOnes(bytes: Uint8Array): number {
  let count = 0;
  for (let index = 0; index < bytes.length; index += 1) count += bytes[index] ?? 0;
  return count;
}
