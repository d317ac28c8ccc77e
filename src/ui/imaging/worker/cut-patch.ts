import { invert, type Matrix, multiply, type Size } from '../../../core/geometry.ts';
import type { MaskOutline } from '../../../core/outline.ts';
import type { PatchGrid } from '../../../core/patch-grid.ts';
import { decodePicture, encodePng, makeCanvas, setMatrix } from './canvas.ts';
import { erode } from './erode.ts';
import { paintOutline } from './paint-outline.ts';

/**
 * The masked part of what a model answered, as a PNG that is transparent everywhere else.
 *
 * The mask is drawn in by `inset` pixels: a renderer that smooths between pixels must find
 * nothing of the patch outside the mask.
 *
 * @param answer the model's picture; its own size may differ from the `asked` one.
 * @param pictureFromNode node units to pixels of the asked picture.
 */
export async function cutPatch(
  answer: Uint8Array<ArrayBuffer>,
  outline: MaskOutline,
  asked: Size,
  pictureFromNode: Matrix,
  grid: PatchGrid,
  inset: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const nodeFromPicture = invert(pictureFromNode);
  if (!nodeFromPicture) throw new Error('The picture has no area.');
  const { rectInNode, scale, size } = grid;
  const patchFromNode: Matrix = [
    [scale, 0, -rectInNode.x * scale],
    [0, scale, -rectInNode.y * scale],
  ];
  const context = makeCanvas(size);
  const bitmap = await decodePicture(answer);
  setMatrix(context, multiply(patchFromNode, nodeFromPicture));
  context.drawImage(bitmap, 0, 0, asked.width, asked.height);
  bitmap.close();
  const inner = erode(paintOutline(outline, patchFromNode, size), size, inset);
  const pixels = context.getImageData(0, 0, size.width, size.height);
  for (let pixel = 0; pixel < inner.length; pixel += 1) {
    pixels.data[pixel * 4 + 3] = ((pixels.data[pixel * 4 + 3] ?? 0) * (inner[pixel] ?? 0)) / 255;
  }
  context.putImageData(pixels, 0, 0);
  return encodePng(context);
}
