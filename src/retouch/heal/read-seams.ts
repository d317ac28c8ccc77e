import type { PixelBox } from '../mask-box.ts';
import { hole } from './level.ts';
import type { Matching } from './matching.ts';
import { createField, type Field } from './solve-poisson.ts';

/** A larger step than this between patches is an edge drawn there, not a difference in light. */
const leastEdge = 24;
const rowsAtOnce = 128;

/**
 * How the steps between the filled pixels of `box` and their neighbours differ from the steps
 * between the pixels that they were copied from: what `solvePoisson` is to even out.
 * Yields after every few rows.
 */
export function* readSeams(matching: Matching, box: PixelBox): Generator<void, Field> {
  const { width, kinds } = matching.level;
  const field = createField(box.right - box.left, box.bottom - box.top);
  for (let y = 0; y < field.height; y += 1) {
    if (y % rowsAtOnce === 0) yield;
    for (let x = 0; x < field.width; x += 1) {
      const cell = y * field.width + x;
      const pixel = (y + box.top) * width + x + box.left;
      if (kinds[pixel] !== hole) continue;
      field.isOpen[cell] = 1;
      if (x > 0) addSeam(matching, field, cell, pixel, -1);
      if (x < field.width - 1) addSeam(matching, field, cell, pixel, 1);
      if (y > 0) addSeam(matching, field, cell, pixel, -width);
      if (y < field.height - 1) addSeam(matching, field, cell, pixel, width);
    }
  }
  return field;
}

/** Adds how much more the pixel should exceed its neighbour `away` from it than it does. */
function addSeam(
  matching: Matching,
  { excess }: Field,
  cell: number,
  pixel: number,
  away: number,
): void {
  const { field, level, radius } = matching;
  const { pixels } = level;
  const own = field[pixel] ?? -1;
  const other = field[pixel + away] ?? -1;
  if (radius === 0 || (own < 0 && other < 0)) return;
  const one = own < 0 ? other - away : own;
  const two = other < 0 ? own : other - away;
  const r = stepLeft(pixels, one * 4, two * 4, pixel * 4, away * 4);
  const g = stepLeft(pixels, one * 4 + 1, two * 4 + 1, pixel * 4 + 1, away * 4);
  const b = stepLeft(pixels, one * 4 + 2, two * 4 + 2, pixel * 4 + 2, away * 4);
  if (Math.max(Math.abs(r), Math.abs(g), Math.abs(b)) > leastEdge) return;
  excess[cell * 3] = (excess[cell * 3] ?? 0) + r;
  excess[cell * 3 + 1] = (excess[cell * 3 + 1] ?? 0) + g;
  excess[cell * 3 + 2] = (excess[cell * 3 + 2] ?? 0) + b;
}

/** The mean of the steps at two places less the step that was drawn. */
function stepLeft(
  pixels: Uint8Array,
  one: number,
  two: number,
  drawn: number,
  away: number,
): number {
  const wanted =
    ((pixels[one] ?? 0) -
      (pixels[one + away] ?? 0) +
      (pixels[two] ?? 0) -
      (pixels[two + away] ?? 0)) /
    2;
  return wanted - ((pixels[drawn] ?? 0) - (pixels[drawn + away] ?? 0));
}
