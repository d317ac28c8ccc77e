import { findLikest } from './find-likest.ts';
import { hole, known } from './level.ts';
import { fullTrust, type Matching } from './matching.ts';
import { type Front, rankFront } from './rank-front.ts';
import { popRank, pushRank, type RankQueue } from './rank-queue.ts';

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
    isOpen: new Uint8Array(kinds.length),
    sureness: new Float32Array(kinds.length),
  };
  const later = trust.slice();
  for (let pixel = 0; pixel < kinds.length; pixel += 1) {
    if (kinds[pixel] === known) front.sureness[pixel] = 1;
    else trust[pixel] = 0;
    if (kinds[pixel] === hole) front.isOpen[pixel] = 1;
  }
  yield;
  const holes = listHoles(kinds);
  const queue: RankQueue = { pixels: [], ranks: [] };
  const ranks = new Float64Array(kinds.length).fill(-1);
  for (const pixel of holes) rankAt(matching, front, ranks, queue, pixel);
  yield;
  const steps = holes.length / (radius + 1) ** 2;
  const reach = Math.max(leastReach, Math.floor(Math.sqrt(budget / steps) / 2));
  for (;;) {
    const next = takeNext(queue, ranks, front);
    if (next < 0) break;
    const target = clampInside(next, matching);
    let source = findLikest(matching, target, reach);
    if (source < 0) source = matching.isSource.indexOf(1);
    copyPatch(matching, front, target, source);
    rankAround(matching, front, ranks, queue, target);
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
function takeNext(queue: RankQueue, ranks: Float64Array, { isOpen }: Front): number {
  for (let top = popRank(queue); top !== null; top = popRank(queue)) {
    // Whatever has got another rank since stands in the queue once more.
    if (isOpen[top.pixel] === 1 && ranks[top.pixel] === top.rank) return top.pixel;
  }
  return isOpen.indexOf(1);
}

/** The nearest middle of a patch that lies in the level altogether. */
function clampInside(pixel: number, { level, radius }: Matching): number {
  const x = pixel % level.width;
  const y = (pixel - x) / level.width;
  const insideX = Math.min(level.width - 1 - radius, Math.max(radius, x));
  const insideY = Math.min(level.height - 1 - radius, Math.max(radius, y));
  return insideY * level.width + insideX;
}

function rankAt(
  matching: Matching,
  front: Front,
  ranks: Float64Array,
  queue: RankQueue,
  pixel: number,
): void {
  const rank = rankFront(matching, front, clampInside(pixel, matching));
  if (ranks[pixel] === rank) return;
  ranks[pixel] = rank;
  pushRank(queue, pixel, rank);
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
function rankAround(
  matching: Matching,
  front: Front,
  ranks: Float64Array,
  queue: RankQueue,
  target: number,
): void {
  const { width, height } = matching.level;
  const reach = matching.radius * 2 + 1;
  const x = target % width;
  const y = (target - x) / width;
  for (let row = Math.max(0, y - reach); row <= Math.min(height - 1, y + reach); row += 1) {
    const right = row * width + Math.min(width - 1, x + reach);
    for (let pixel = row * width + Math.max(0, x - reach); pixel <= right; pixel += 1) {
      if (front.isOpen[pixel] === 1) rankAt(matching, front, ranks, queue, pixel);
    }
  }
}
