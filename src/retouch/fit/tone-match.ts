/** Red, green and blue. */
export type Triple = readonly [number, number, number];

/** Gain and bias for each channel: on light (0–1, linear) or on sRGB values as a share of 255. */
export type ToneCurve = {
  readonly space: 'light' | 'encoded';
  readonly gain: Triple;
  readonly bias: Triple;
};

/**
 * A smooth surface of what is to be added, in sRGB values out of 255: three floats a cell, row by
 * row, each cell `cell` pixels of the window a side, the first with its corner at (left, top).
 */
export type Membrane = {
  readonly left: number;
  readonly top: number;
  readonly cell: number;
  readonly width: number;
  readonly height: number;
  readonly offsets: Float32Array;
};

/** How to make an answer's colours those of the original: plain data, first the curve. */
export type ToneMatch = {
  readonly curve: ToneCurve | null;
  readonly membrane: Membrane | null;
};
