/**
 * A picture's brightness, 0–255, in cells of `step` pixels a side. NaN where nothing is known: it
 * spreads by itself into all that is computed from it, so no second array has to be asked.
 */
export type Level = {
  readonly width: number;
  readonly height: number;
  readonly step: number;
  readonly luma: Float32Array;
};
