import type { PixelBox } from '../mask-box.ts';
import { hole } from './level.ts';
import type { Matching } from './matching.ts';
import { createField, type Field } from './solve-poisson.ts';

/** A larger step than this between patches is an edge drawn there, not a difference in light. */
const leastEdge = 24;

/**
 * How the steps between the filled pixels of `box` and their neighbours differ from the steps
 * between the pixels that they were copied from: what `solvePoisson` is to even out.
 */
export function readSeams(matching: Matching, box: PixelBox): Field {
  const { width, kinds } = matching.level;
  const field = createField(box.right - box.left, box.bottom - box.top);
  for (let y = 0; y < field.height; y += 1) {
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
  const seams: number[] = [];
  for (let channel = 0; channel < 3; channel += 1) {
    const wanted =
      ((pixels[one * 4 + channel] ?? 0) -
        (pixels[(one + away) * 4 + channel] ?? 0) +
        (pixels[two * 4 + channel] ?? 0) -
        (pixels[(two + away) * 4 + channel] ?? 0)) /
      2;
    const drawn = (pixels[pixel * 4 + channel] ?? 0) - (pixels[(pixel + away) * 4 + channel] ?? 0);
    seams.push(wanted - drawn);
  }
  if (seams.some((seam) => Math.abs(seam) > leastEdge)) return;
  for (let channel = 0; channel < 3; channel += 1) {
    excess[cell * 3 + channel] = (excess[cell * 3 + channel] ?? 0) + (seams[channel] ?? 0);
  }
}
