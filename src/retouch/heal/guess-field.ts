import type { Chance } from './create-chance.ts';
import type { Matching } from './matching.ts';

/** Tries this often to find a source near by, and takes any if there is none. */
const tries = 12;
/** How near, at first; each try looks farther. */
const nearest = 12;

/** Gives each target without a source one at random, rather from near by. */
export function guessField(matching: Matching, chance: Chance): void {
  const { level, targets, field, isSource } = matching;
  let any: number[] | null = null;
  for (const target of targets) {
    if ((field[target] ?? -1) >= 0) continue;
    const near = guessNear(level.width, level.height, isSource, target, chance);
    if (near < 0) any ??= listOnes(isSource);
    field[target] = near < 0 ? (any?.[chance() % any.length] ?? 0) : near;
  }
}

function guessNear(
  width: number,
  height: number,
  isSource: Uint8Array,
  target: number,
  chance: Chance,
): number {
  const x = target % width;
  const y = (target - x) / width;
  for (let reach = nearest; reach <= nearest * tries; reach += nearest) {
    const nearX = x - reach + (chance() % (reach * 2 + 1));
    const nearY = y - reach + (chance() % (reach * 2 + 1));
    if (nearX < 0 || nearX >= width || nearY < 0 || nearY >= height) continue;
    const source = nearY * width + nearX;
    if (isSource[source] === 1) return source;
  }
  return -1;
}

function listOnes(bytes: Uint8Array): number[] {
  const places: number[] = [];
  for (let place = 0; place < bytes.length; place += 1) if (bytes[place] === 1) places.push(place);
  return places;
}
