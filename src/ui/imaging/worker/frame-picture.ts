import { invert, type Matrix, multiply, type Size } from '../../../core/geometry.ts';
import { decodePicture, encodePng, makeCanvas, setMatrix } from '../canvas.ts';

export type Captured = {
  readonly png: Uint8Array<ArrayBuffer>;
  /** Node units to pixels of `png`. */
  readonly pixelsFromNode: Matrix;
  /** The layer's whole units are whole pixels of the page. */
  readonly isOnPixels: boolean;
};

/**
 * A captured layer upright in its own axes, as a PNG of `size` pixels: rotated and flipped layers
 * are exported as they lie on the page, and models know upright things better. Encoding it anew
 * also leaves all metadata behind.
 *
 * @param pictureFromNode node units to pixels of the result.
 */
export async function framePicture(
  captured: Captured,
  pictureFromNode: Matrix,
  size: Size,
): Promise<Uint8Array<ArrayBuffer>> {
  const nodeFromPixels = invert(captured.pixelsFromNode);
  if (!nodeFromPixels) throw new Error('The captured layer has no area.');
  const context = makeCanvas(size);
  const bitmap = await decodePicture(captured.png);
  setMatrix(context, multiply(pictureFromNode, nodeFromPixels));
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return encodePng(context);
}
