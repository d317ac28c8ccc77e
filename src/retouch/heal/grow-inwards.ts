import { findLikest } from './find-likest.ts';
import { hole, known } from './level.ts';
import { fullTrust, type Matching } from './matching.ts';
import { type Front, rankFront } from './rank-front.ts';

/** Comparisons of patches that a fill may take, about: a fifth of a second. */
const budget = 2_000_000;
/** Never looks less far than this, in pixels. */
const leastReach = 12;

/**
 * A first fill: whole patches are copied into the hole from its border inwards, where edges run
 * into it first, so that these grow across before anything else closes in on them (Criminisi,
 * Pérez & Toyama 2004). Sets the hole's pixels and the field there. Yields after each patch.
 */
export function* growInwards(matching: Matching): Generator<void, void> {
  const { level, trust, radius } = matching;
  const { kinds } = level;
  const front: Front = {
    isOpen: kinds.map((kind) => (kind === hole ? 1 : 0)),
    sureness: Float32Array.from(kinds, (kind) => (kind === known ? 1 : 0)),
  };
  const later = trust.slice();
  for (let pixel = 0; pixel < trust.length; pixel += 1)
    if (kinds[pixel] !== known) trust[pixel] = 0;
  const inner = listHoles(kinds);
  const ranks = new Float32Array(kinds.length).fill(-1);
  for (const pixel of inner) ranks[pixel] = rankAt(matching, front, pixel);
  const steps = inner.length / (radius + 1) ** 2;
  const reach = Math.max(leastReach, Math.floor(Math.sqrt(budget / steps) / 2));
  for (let next = highest(inner, ranks, front); next >= 0; next = highest(inner, ranks, front)) {
    const target = clampInside(next, matching);
    let source = findLikest(matching, target, reach);
    if (source < 0) source = matching.isSource.indexOf(1);
    copyPatch(matching, front, target, source);
    rankAround(matching, front, ranks, target);
    yield;
  }
  trust.set(later);
}

function listHoles(kinds: Uint8Array): Int32Array {
  const holes: number[] = [];
  for (let pixel = 0; pixel < kinds.length; pixel += 1)
    if (kinds[pixel] === hole) holes.push(pixel);
  return Int32Array.from(holes);
}

/** The open pixel to be filled next; -1 when all are filled. */
function highest(holes: Int32Array, ranks: Float32Array, { isOpen }: Front): number {
  let best = -1;
  for (const pixel of holes) {
    if (isOpen[pixel] === 0) continue;
    if (best < 0 || (ranks[pixel] ?? 0) > (ranks[best] ?? 0)) best = pixel;
  }
  return best;
}

/** The nearest middle of a patch that lies in the level altogether. */
function clampInside(pixel: number, { level, radius }: Matching): number {
  const x = pixel % level.width;
  const y = (pixel - x) / level.width;
  const insideX = Math.min(level.width - 1 - radius, Math.max(radius, x));
  const insideY = Math.min(level.height - 1 - radius, Math.max(radius, y));
  return insideY * level.width + insideX;
}

function rankAt(matching: Matching, front: Front, pixel: number): number {
  return rankFront(matching, front, clampInside(pixel, matching));
}

function copyPatch(matching: Matching, front: Front, target: number, source: number): void {
  const { level, radius, trust, field, isSource } = matching;
  const { width, pixels } = level;
  let sure = 0;
  for (let down = -radius; down <= radius; down += 1) {
    const row = target + down * width;
    for (let to = row - radius; to <= row + radius; to += 1) sure += front.sureness[to] ?? 0;
  }
  sure /= (radius * 2 + 1) ** 2;
  for (let down = -radius; down <= radius; down += 1) {
    const row = target + down * width;
    for (let to = row - radius; to <= row + radius; to += 1) {
      if (front.isOpen[to] !== 1) continue;
      const from = to + source - target;
      pixels.copyWithin(to * 4, from * 4, from * 4 + 4);
      front.isOpen[to] = 0;
      front.sureness[to] = sure;
      trust[to] = fullTrust;
      if ((field[to] ?? -1) >= 0 && isSource[from] === 1) field[to] = from;
    }
  }
}

/** Ranks anew what a copied patch may have changed. */
function rankAround(matching: Matching, front: Front, ranks: Float32Array, target: number): void {
  const { width, height } = matching.level;
  const reach = matching.radius * 2 + 1;
  const x = target % width;
  const y = (target - x) / width;
  for (let row = Math.max(0, y - reach); row <= Math.min(height - 1, y + reach); row += 1) {
    const right = row * width + Math.min(width - 1, x + reach);
    for (let pixel = row * width + Math.max(0, x - reach); pixel <= right; pixel += 1) {
      if (front.isOpen[pixel] === 1) ranks[pixel] = rankAt(matching, front, pixel);
    }
  }
}
