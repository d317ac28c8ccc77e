import type { Size } from '../../core/geometry.ts';
import { frameWhole } from '../../core/picture-frame.ts';
import type { CapturedPicture } from '../../protocol/answers.ts';
import { imaging } from '../imaging/imaging.ts';

/** Pixels: what is looked at pixel for pixel in a small window, and kept for two dozen pictures. */
const longestSide = 2048;

/**
 * A captured layer upright in its own axes, as a PNG with `scale` pixels for one node unit, as far
 * as that stays within 2048 pixels.
 *
 * @param node the layer's size in node units.
 */
export async function drawLook(
  picture: CapturedPicture,
  node: Size,
  scale: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const fitting = Math.min(scale, longestSide / Math.max(node.width, node.height));
  const pixels = {
    width: Math.max(1, Math.round(node.width * fitting)),
    height: Math.max(1, Math.round(node.height * fitting)),
  };
  const worker = await imaging();
  return worker.framePicture(picture, frameWhole(node, pixels), pixels);
}
