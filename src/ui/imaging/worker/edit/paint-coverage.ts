import { boundsAfter, type Matrix, multiply, type Size } from '../../../../core/geometry.ts';
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
    const soft = paintBlurred({ parts }, blur * scaleOf(pixelsFromNode), pixelsFromNode, size);
    coverage = blurs.size === 1 ? soft : laidOver(coverage, soft);
  }
  for (let pixel = 0; isInverted && pixel < coverage.length; pixel += 1) {
    coverage[pixel] = 255 - (coverage[pixel] ?? 0);
  }
  return coverage;
}

/** @param radius of the blur, pixels. */
function paintBlurred(
  outline: MaskOutline,
  radius: number,
  matrix: Matrix,
  size: Size,
): Uint8ClampedArray {
  if (radius === 0) return paintOutline(outline, matrix, size);
  // What lies beyond the picture reaches into it.
  const margin = Math.ceil(radius * 1.5);
  const wide = { width: size.width + 2 * margin, height: size.height + 2 * margin };
  const shift: Matrix = [
    [1, 0, margin],
    [0, 1, margin],
  ];
  const blurred = blurMask(paintOutline(outline, multiply(shift, matrix), wide), wide, radius);
  const part = new Uint8ClampedArray(size.width * size.height);
  for (let y = 0; y < size.height; y += 1) {
    const from = (y + margin) * wide.width + margin;
    part.set(blurred.subarray(from, from + size.width), y * size.width);
  }
  return part;
}

function laidOver(below: Uint8ClampedArray, above: Uint8ClampedArray): Uint8ClampedArray {
  return below.map((value, pixel) => value + ((255 - value) * (above[pixel] ?? 0)) / 255);
}

function scaleOf([[a, c], [b, d]]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}
