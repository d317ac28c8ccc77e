import { createGrid, fillGrid } from '../fill-grid.ts';
import { weigh } from './fit-brightness.ts';
import type { Ring } from './read-ring.ts';
import type { Membrane } from './tone-match.ts';

/** Only cells this near to the mask say what its boundary needs. */
export const boundaryReach = 3;
/** A membrane adds no more than this to an sRGB value out of 255. */
const mostOffset = 40;
const leastCell = 16;
const mostCells = 96;
/** A grid cell whose ring cells are mostly outliers shows a thing that the model changed. */
const leastAgreement = 0.4;

/** Where a membrane for all of the ring lies, and how fine it is. */
export type MembraneFrame = Omit<Membrane, 'offsets'>;

export function frameOfRing(ring: Ring): MembraneFrame {
  let left = Infinity;
  let top = Infinity;
  let right = 0;
  let bottom = 0;
  for (let index = 0; index < ring.count; index += 1) {
    left = Math.min(left, ring.x[index] ?? 0);
    top = Math.min(top, ring.y[index] ?? 0);
    right = Math.max(right, ring.x[index] ?? 0);
    bottom = Math.max(bottom, ring.y[index] ?? 0);
  }
  const cell = Math.max(leastCell, Math.ceil(Math.max(right - left, bottom - top) / mostCells));
  const width = Math.floor((right - left) / cell) + 1;
  return { left, top, cell, width, height: Math.floor((bottom - top) / cell) + 1 };
}

/**
 * The smoothest surface (a harmonic one, as in Pérez, Gangnet & Blake 2003) that meets what the
 * chosen cells at the mask's boundary still differ by: three values of `differences` a ring cell.
 * `spread`: by how much they usually differ; what differs far more was changed by the model. Null
 * when no cell lies at the boundary.
 */
export function spreadMembrane(
  ring: Ring,
  cells: Int32Array,
  differences: Float32Array,
  spread: number,
  frame: MembraneFrame,
): Membrane | null {
  const grid = createGrid(frame.width, frame.height);
  const { colours, isKnown } = grid;
  const weights = new Float32Array(isKnown.length);
  const counts = new Float32Array(isKnown.length);
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index] ?? 0;
    if ((ring.distance[cell] ?? 0) > boundaryReach) continue;
    const place = gridCellOf(frame, ring.x[cell] ?? 0, ring.y[cell] ?? 0);
    const r = differences[cell * 3] ?? 0;
    const g = differences[cell * 3 + 1] ?? 0;
    const b = differences[cell * 3 + 2] ?? 0;
    const weight = weigh((r * r + g * g + b * b) / 3, spread * spread);
    colours[place * 3] = (colours[place * 3] ?? 0) + weight * r;
    colours[place * 3 + 1] = (colours[place * 3 + 1] ?? 0) + weight * g;
    colours[place * 3 + 2] = (colours[place * 3 + 2] ?? 0) + weight * b;
    weights[place] = (weights[place] ?? 0) + weight;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  for (let place = 0; place < isKnown.length; place += 1) {
    const weight = weights[place] ?? 0;
    const isAgreed = weight > 0 && weight >= leastAgreement * (counts[place] ?? 0);
    if (isAgreed) isKnown[place] = 1;
    for (let at = place * 3; at < place * 3 + 3; at += 1) {
      const mean = isAgreed ? (colours[at] ?? 0) / weight : 0;
      colours[at] = Math.min(mostOffset, Math.max(-mostOffset, mean));
    }
  }
  if (!isKnown.includes(1)) return null;
  fillGrid(grid);
  return { ...frame, offsets: colours };
}

function gridCellOf({ left, top, cell, width }: MembraneFrame, x: number, y: number): number {
  return Math.floor((y - top) / cell) * width + Math.floor((x - left) / cell);
}
