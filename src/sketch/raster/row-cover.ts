/**
 * How far one row of pixels is covered: from `runStart` up to, not including, `runEnd` by
 * `runCover` (0–255), or by each pixel's own value in `cover` where `runCover` is `ownCover`.
 * Runs go from left to right; between them nothing is covered.
 */
export type RowCover = {
  readonly runCount: number;
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  readonly runCover: Int16Array;
  readonly cover: Uint8Array;
};

export const ownCover = -1;

/** a·b/255, rounded, for bytes. */
export function scale255(a: number, b: number): number {
  const product = a * b + 128;
  return (product + (product >> 8)) >> 8;
}
