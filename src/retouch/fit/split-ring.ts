import type { Ring } from './read-ring.ts';

/** Cells of a ring, and the same in two halves: what is fitted on the one is checked on the other. */
export type Halves = {
  readonly all: Int32Array;
  readonly one: Int32Array;
  readonly other: Int32Array;
};

/** In pixels: cells are held back by blocks, because neighbours are too much alike to be a check. */
const block = 32;
/** More than so many, evenly picked, say nothing more. */
const mostCells = 5000;
/** Fewer cells than these are no half. */
const leastCells = 8;

/** Of the ring's cells those up to `reach` cells from the mask; null when either half has hardly any. */
export function splitRing(ring: Ring, reach: number): Halves | null {
  const cells = Int32Array.from({ length: ring.count }, (_, cell) => cell);
  const near = cells.filter((cell) => (ring.distance[cell] ?? 0) <= reach);
  const stride = Math.max(1, Math.ceil(near.length / mostCells));
  const all = near.filter((_, index) => index % stride === 0);
  const one = all.filter((cell) => isOdd(ring, cell));
  const other = all.filter((cell) => !isOdd(ring, cell));
  return Math.min(one.length, other.length) < leastCells ? null : { all, one, other };
}

function isOdd({ x, y }: Ring, cell: number): boolean {
  const column = Math.floor((x[cell] ?? 0) / block);
  const row = Math.floor((y[cell] ?? 0) / block);
  return (column + row) % 2 === 1;
}
