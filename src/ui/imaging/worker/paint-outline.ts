import type { Matrix, Size } from '../../../core/geometry.ts';
import type { MaskOutline } from '../../../core/outline.ts';
import { makeCanvas } from '../canvas.ts';
import { drawOutline } from '../draw-outline.ts';

/**
 * The outline as coverage: one byte a pixel, row by row, 255 where the mask is.
 *
 * @param pixelsFromNode node units of the target to pixels of the result.
 */
export function paintOutline(
  outline: MaskOutline,
  pixelsFromNode: Matrix,
  size: Size,
): Uint8ClampedArray {
  const context = makeCanvas(size);
  drawOutline(context, outline, pixelsFromNode, size);
  const { data } = context.getImageData(0, 0, size.width, size.height);
  const coverage = new Uint8ClampedArray(size.width * size.height);
  for (let pixel = 0; pixel < coverage.length; pixel += 1) {
    coverage[pixel] = data[pixel * 4 + 3] ?? 0;
  }
  return coverage;
}
