import type { Raster } from '../../core/raster.ts';
import { measureDistance } from './measure-distance.ts';

/** Known cells around the mask: where each is, how far from it, and its mean colour in both. */
export type Ring = {
  readonly count: number;
  /** Their middles, in pixels of the window. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** In cells; 1 touches the mask. */
  readonly distance: Uint8Array;
  /** Three sRGB values (0–255) a cell. */
  readonly original: Float32Array;
  readonly aligned: Float32Array;
};

/** Pixels a side: the mean of so many is free of grain and of half a pixel's misalignment. */
export const ringCell = 4;
/** The ring is as wide as this share of the window's longer side. */
const ringShare = 0.04;

/** Reads the ring; cells with any marked pixel, or any that is transparent in either, are left out. */
export function readRing(original: Raster, aligned: Raster, coverage: Uint8ClampedArray): Ring {
  const { width, height } = original;
  const map = measureDistance(coverage, width, height, ringCell);
  const most = Math.max(4, Math.ceil((ringShare * Math.max(width, height)) / ringCell));
  const cells: number[] = [];
  for (let cell = 0; cell < map.distances.length; cell += 1) {
    const distance = map.distances[cell] ?? 0;
    if (distance > 0 && distance <= most) cells.push(cell);
  }
  const ring = {
    x: new Float32Array(cells.length),
    y: new Float32Array(cells.length),
    distance: new Uint8Array(cells.length),
    original: new Float32Array(cells.length * 3),
    aligned: new Float32Array(cells.length * 3),
  };
  let count = 0;
  for (const cell of cells) {
    const column = cell % map.width;
    const row = (cell - column) / map.width;
    const pixel = row * ringCell * width + column * ringCell;
    const isRead =
      readMean(original, pixel, ring.original, count * 3) &&
      readMean(aligned, pixel, ring.aligned, count * 3);
    if (!isRead) continue;
    ring.x[count] = (column + 0.5) * ringCell;
    ring.y[count] = (row + 0.5) * ringCell;
    ring.distance[count] = map.distances[cell] ?? 0;
    count += 1;
  }
  return { count, ...ring };
}

/** Writes the mean colour of the cell that begins at `pixel`; false where some is transparent. */
function readMean(
  { width, data }: Raster,
  pixel: number,
  means: Float32Array,
  to: number,
): boolean {
  let r = 0;
  let g = 0;
  let b = 0;
  for (let down = 0; down < ringCell; down += 1) {
    let at = 4 * (pixel + down * width);
    for (let across = 0; across < ringCell; across += 1, at += 4) {
      if ((data[at + 3] ?? 0) < 128) return false;
      r += data[at] ?? 0;
      g += data[at + 1] ?? 0;
      b += data[at + 2] ?? 0;
    }
  }
  const share = 1 / (ringCell * ringCell);
  means[to] = r * share;
  means[to + 1] = g * share;
  means[to + 2] = b * share;
  return true;
}
