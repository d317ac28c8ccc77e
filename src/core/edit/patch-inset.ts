import type { Matrix } from '../geometry.ts';

/**
 * By how many pixels of a patch its mask is drawn in.
 *
 * Smoothing between pixels reaches one pixel and a half. Where the layer lies askew on the page, or
 * between its pixels, a halved patch is smoothed again, over about two node units: the inset grows
 * with the scale.
 *
 * @param scale pixels of the patch for one node unit.
 */
export function patchInset(isOnPixels: boolean, scale: number): number {
  return isOnPixels ? 2 : Math.ceil(2 * Math.max(1, scale));
}

/** Where layers lie is seldom a whole number to the last digit. */
const nearWhole = 1e-3;

/** Whether a layer's whole units are whole pixels of the page. */
export function isOnPixels(pageFromNode: Matrix): boolean {
  const [[, , x], [, , y]] = pageFromNode;
  const isWhole = (value: number) => Math.abs(value - Math.round(value)) < nearWhole;
  return isUpright(pageFromNode) && isWhole(x) && isWhole(y);
}

/** Whether edges run along those of the page, as far as it can be told after some arithmetic. */
export function isUpright([[a, c], [b, d]]: Matrix): boolean {
  const slack = 1e-6 * (Math.abs(a) + Math.abs(b) + Math.abs(c) + Math.abs(d));
  return Math.abs(b) + Math.abs(c) < slack || Math.abs(a) + Math.abs(d) < slack;
}
