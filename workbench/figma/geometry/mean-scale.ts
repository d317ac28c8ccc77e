import type { Matrix } from '../../../src/core/geometry.ts';

/** By how much lengths grow on their way through the matrix, on average over all directions. */
export function meanScale([[a, c], [b, d]]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}
