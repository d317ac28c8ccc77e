import type { Rect, Size } from '../geometry.ts';

/** Nearer than this no eye tells two ratios apart. */
const tolerance = 0.005;

/**
 * The smallest box of the wanted ratio around a layer, in the layer's own units: it grows to both
 * sides alike. Null when the layer has that ratio.
 *
 * @param ratio width over height.
 */
export function roomFor({ width, height }: Size, ratio: number): Rect | null {
  if (Math.abs(width / height / ratio - 1) < tolerance) return null;
  const wide = Math.max(width, height * ratio);
  const high = Math.max(height, width / ratio);
  return { x: (width - wide) / 2, y: (height - high) / 2, width: wide, height: high };
}
