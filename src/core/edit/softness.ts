import type { Size } from '../geometry.ts';

/**
 * How the two masks are made of one outline, in node units of the target. Null is what suits the
 * mask's size.
 */
export type Softness = {
  /** How far the model may go beyond the outline: what it draws meets the rest better then. */
  readonly grow: number | null;
  /** How wide the edge of the model's mask is. */
  readonly feather: number | null;
  /** How far inside the outline the patch is fully opaque. */
  readonly blend: number | null;
};

export type ExactSoftness = { readonly [Name in keyof Softness]: number };

export const softnessByItself: Softness = { grow: null, feather: null, blend: null };

/**
 * What suits a mask. In the manner of tools that retouchers use: the model gets a little more than
 * was drawn, with a soft edge of a twentieth of the mask's diagonal, and the patch melts in over less
 * than that.
 *
 * @param box the mask's box, node units.
 * @param pixel node units for one pixel of the target.
 * @param depth the greatest distance from the mask's edge into it, node units: a blend that is
 * deeper would leave nothing opaque, so a chosen one goes no deeper either.
 */
export function softnessFor(
  softness: Softness,
  box: Size,
  pixel: number,
  depth: number,
): ExactSoftness {
  const diagonal = Math.hypot(box.width, box.height);
  return {
    grow: softness.grow ?? clamp(diagonal * 0.015, 4 * pixel, 24 * pixel),
    feather: softness.feather ?? clamp(diagonal * 0.05, 8 * pixel, 64 * pixel),
    blend:
      softness.blend === null
        ? Math.min(clamp(diagonal * 0.03, 3 * pixel, 24 * pixel), depth / 3)
        : Math.min(softness.blend, depth),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
