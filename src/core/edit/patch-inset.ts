import type { Matrix } from '../geometry.ts';

/**
 * By how many pixels of a patch its mask is drawn in.
 *
 * Smoothing between pixels reaches one pixel and a half. Where the layer lies askew on the page a
 * halved patch is smoothed again, over about two node units: the inset grows with the scale.
 *
 * @param pixelsFromNode node units to pixels in page axes.
 * @param scale pixels of the patch for one node unit.
 */
export function patchInset(pixelsFromNode: Matrix, scale: number): number {
  return isUpright(pixelsFromNode) ? 2 : Math.ceil(2 * Math.max(1, scale));
}

/** Whether edges run along those of the page, as far as it can be told after some arithmetic. */
export function isUpright([[a, c], [b, d]]: Matrix): boolean {
  const slack = 1e-6 * (Math.abs(a) + Math.abs(b) + Math.abs(c) + Math.abs(d));
  return Math.abs(b) + Math.abs(c) < slack || Math.abs(a) + Math.abs(d) < slack;
}
