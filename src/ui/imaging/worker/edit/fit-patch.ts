import { invert, type Matrix, multiply, type Size } from '../../../core/geometry.ts';
import type { MaskOutline } from '../../../core/outline.ts';
import { decodePicture, encodePng, makeCanvas, setMatrix } from '../canvas.ts';
import { innerCoverage, patchFromNode } from './inner-coverage.ts';
import type { PatchPlan } from './prepare-edit.ts';

/**
 * The masked part of what a model answered, as a PNG that is transparent everywhere else.
 *
 * @param answer the model's picture; its own size may differ from the `asked` one.
 * @param pictureFromNode node units to pixels of the asked picture.
 */
export async function cutPatch(
  answer: Uint8Array<ArrayBuffer>,
  outline: MaskOutline,
  asked: Size,
  pictureFromNode: Matrix,
  { grid, inset }: PatchPlan,
): Promise<Uint8Array<ArrayBuffer>> {
  const nodeFromPicture = invert(pictureFromNode);
  if (!nodeFromPicture) throw new Error('The picture has no area.');
  const context = makeCanvas(grid.size);
  const bitmap = await decodePicture(answer);
  setMatrix(context, multiply(patchFromNode(grid), nodeFromPicture));
  context.drawImage(bitmap, 0, 0, asked.width, asked.height);
  bitmap.close();
  const inner = innerCoverage(outline, grid, inset);
  const pixels = context.getImageData(0, 0, grid.size.width, grid.size.height);
  for (let pixel = 0; pixel < inner.length; pixel += 1) {
    pixels.data[pixel * 4 + 3] = ((pixels.data[pixel * 4 + 3] ?? 0) * (inner[pixel] ?? 0)) / 255;
  }
  context.putImageData(pixels, 0, 0);
  return encodePng(context);
}
