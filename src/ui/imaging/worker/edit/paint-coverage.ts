import { boundsAfter, type Matrix, type Size } from '../../../../core/geometry.ts';
import type { MaskOutline } from '../../../../core/outline.ts';
import { blurMask } from '../../../../retouch/masks/blur-mask.ts';
import { clearOutside } from '../coverage.ts';
import { paintOutline } from '../paint-outline.ts';

/** Which part of a layer an edit is about. */
export type EditArea = {
  readonly outline: MaskOutline;
  /** The outline marks what stays. */
  readonly isInverted: boolean;
  /** The layer's size in node units: nothing beyond it is masked. */
  readonly node: Size;
};

/**
 * The area as coverage: one byte a pixel, row by row, 255 where the picture is to change. Blurred
 * and see-through parts of the outline cover as softly as they look.
 *
 * @param pixelsFromNode node units to pixels of the result.
 */
export function paintCoverage(
  area: EditArea,
  pixelsFromNode: Matrix,
  size: Size,
): Uint8ClampedArray {
  const layer = boundsAfter(pixelsFromNode, { x: 0, y: 0, ...area.node });
  return clearOutside(paintEndless(area, pixelsFromNode, size), size, layer);
}

/** The same, going on beyond the layer as the outline does. */
export function paintEndless(
  { outline, isInverted }: EditArea,
  pixelsFromNode: Matrix,
  size: Size,
): Uint8ClampedArray {
  const blurs = new Set(outline.parts.map(({ blur }) => blur ?? 0));
  let coverage: Uint8ClampedArray = new Uint8ClampedArray(size.width * size.height);
  for (const blur of blurs) {
    const parts = outline.parts.filter((part) => (part.blur ?? 0) === blur);
    const painted = paintOutline({ parts }, pixelsFromNode, size);
    const soft = blur === 0 ? painted : blurMask(painted, size, blur * scaleOf(pixelsFromNode));
    coverage = blurs.size === 1 ? soft : laidOver(coverage, soft);
  }
  for (let pixel = 0; isInverted && pixel < coverage.length; pixel += 1) {
    coverage[pixel] = 255 - (coverage[pixel] ?? 0);
  }
  return coverage;
}

function laidOver(below: Uint8ClampedArray, above: Uint8ClampedArray): Uint8ClampedArray {
  return below.map((value, pixel) => value + ((255 - value) * (above[pixel] ?? 0)) / 255);
}

function scaleOf([[a, c], [b, d]]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}
