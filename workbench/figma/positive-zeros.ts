import type { Matrix } from '../../src/core/geometry.ts';

/** The same matrix with every -0 as 0: JSON has one zero, and a record must survive it. */
export function positiveZeros([[a, c, e], [b, d, f]]: Matrix): Matrix {
  return [
    [a + 0, c + 0, e + 0],
    [b + 0, d + 0, f + 0],
  ];
}
