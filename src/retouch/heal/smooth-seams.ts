import { maskBox } from '../mask-box.ts';
import { hole } from './level.ts';
import type { Matching } from './matching.ts';
import { readSeams } from './read-seams.ts';
import { solvePoisson } from './solve-poisson.ts';

const cycles = 6;

/**
 * Evens out differences in light between the copied patches, and between these and what is known:
 * the fill keeps its sources' steps from pixel to pixel and gets the colours of its border (Pérez,
 * Gangnet & Blake 2003). Yields after every few milliseconds.
 */
export function* smoothSeams(matching: Matching): Generator<void, void> {
  const { width, height, kinds, pixels } = matching.level;
  const isHole = kinds.map((kind) => (kind === hole ? 1 : 0));
  const box = maskBox(isHole, width, height, 1);
  if (box === null) return;
  const field = yield* readSeams(matching, box);
  yield;
  for (let cycle = 0; cycle < cycles; cycle += 1) yield* solvePoisson(field);
  for (let cell = 0; cell < field.isOpen.length; cell += 1) {
    if (field.isOpen[cell] === 0) continue;
    const x = cell % field.width;
    const at = (((cell - x) / field.width + box.top) * width + x + box.left) * 4;
    for (let channel = 0; channel < 3; channel += 1) {
      const value = (pixels[at + channel] ?? 0) + (field.values[cell * 3 + channel] ?? 0);
      pixels[at + channel] = Math.min(255, Math.max(0, value + 0.5));
    }
  }
}
