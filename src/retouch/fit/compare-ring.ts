import { readMembrane } from './read-membrane.ts';
import type { Ring } from './read-ring.ts';
import type { Membrane, ToneCurve } from './tone-match.ts';
import { makeTables, readTable } from './tone-tables.ts';

/** What differs by so many times the usual was repainted; by how much more says nothing. */
const outlier = 2.5;
/** In sRGB values: no less is taken for repainted. */
const leastOutlier = 8;

/** What is to be added to the answer after the curve, in sRGB values: three for each ring cell. */
export function subtractCurve(ring: Ring, curve: ToneCurve | null): Float32Array {
  const tables = makeTables(curve);
  const differences = new Float32Array(ring.count * 3);
  for (let at = 0; at < differences.length; at += 1) {
    const toned = readTable(tables, at % 3, ring.aligned[at] ?? 0);
    differences[at] = (ring.original[at] ?? 0) - toned;
  }
  return differences;
}

/** What of the differences is left after the membrane too. */
export function subtractMembrane(
  ring: Ring,
  differences: Float32Array,
  membrane: Membrane,
): Float32Array {
  const left = new Float32Array(differences.length);
  const offsets = new Float32Array(3);
  for (let cell = 0; cell < ring.count; cell += 1) {
    readMembrane(membrane, ring.x[cell] ?? 0, ring.y[cell] ?? 0, offsets);
    for (let channel = 0; channel < 3; channel += 1) {
      const at = cell * 3 + channel;
      left[at] = (differences[at] ?? 0) - (offsets[channel] ?? 0);
    }
  }
  return left;
}

/** From which size on a difference counts no more: to be found before anything is made better. */
export function limitOf(differences: Float32Array, cells: Int32Array): number {
  return Math.max(leastOutlier, outlier * medianDifference(differences, cells));
}

/** The mean size of the differences of the chosen cells, each counted up to the limit. */
export function meanDifference(
  differences: Float32Array,
  cells: Int32Array,
  limit: number,
): number {
  let sum = 0;
  for (let index = 0; index < cells.length; index += 1) {
    const at = (cells[index] ?? 0) * 3;
    for (let channel = at; channel < at + 3; channel += 1) {
      sum += Math.min(limit, Math.abs(differences[channel] ?? 0));
    }
  }
  return sum / (3 * cells.length);
}

export function medianDifference(differences: Float32Array, cells: Int32Array): number {
  const sizes = new Float32Array(cells.length * 3);
  for (let index = 0; index < sizes.length; index += 1) {
    const cell = cells[Math.floor(index / 3)] ?? 0;
    sizes[index] = Math.abs(differences[cell * 3 + (index % 3)] ?? 0);
  }
  return sizes.sort()[sizes.length >> 1] ?? 0;
}
