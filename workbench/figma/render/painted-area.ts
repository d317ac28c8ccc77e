import type { Matrix, Size } from '../../../src/core/geometry.ts';
import type { PathRecord } from '../node-record.ts';

/** A fill of one shape: the shape's outlines, its layer's size, and where both lie. */
export type PaintedArea = {
  readonly outlines: readonly PathRecord[];
  readonly layer: Size;
  readonly layerToPixels: Matrix;
};
