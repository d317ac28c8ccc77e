import type { Size } from '../geometry.ts';

/** Of the layer's shorter side. */
const share = 0.02;

const most = 24;

/** By how many node units a new part lies over the edge of the old picture, to melt into it. */
export function overlapOf({ width, height }: Size): number {
  return Math.min(most, Math.min(width, height) * share);
}

/**
 * The blend that is through before the old picture ends: beyond it there is nothing to blend with.
 *
 * @param pixel node units for one pixel of the target; a patch is drawn in by a few of them.
 */
export function blendWithin(node: Size, blend: number, pixel: number): number {
  return Math.max(0, Math.min(blend, overlapOf(node) - 5 * pixel));
}
