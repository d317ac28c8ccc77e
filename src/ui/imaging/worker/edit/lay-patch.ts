import type { PatchGrid } from '../../../../core/edit/patch-grid.ts';
import { boundsAfter, type Matrix } from '../../../../core/geometry.ts';
import { decodePicture, encodePng, makeCanvas } from '../../canvas.ts';

/**
 * The picture that was sent with the patch laid over it, as a PNG: what the layer looks like now.
 *
 * @param pictureFromNode node units to pixels of `picture`.
 */
export async function layPatch(
  picture: Uint8Array<ArrayBuffer>,
  patch: Uint8Array<ArrayBuffer>,
  grid: PatchGrid,
  pictureFromNode: Matrix,
): Promise<Uint8Array<ArrayBuffer>> {
  const below = await decodePicture(picture);
  const above = await decodePicture(patch);
  const context = makeCanvas(below);
  context.drawImage(below, 0, 0);
  const { x, y, width, height } = boundsAfter(pictureFromNode, grid.rectInNode);
  context.drawImage(above, x, y, width, height);
  below.close();
  above.close();
  return encodePng(context);
}
