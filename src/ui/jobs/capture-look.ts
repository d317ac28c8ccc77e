import { callPlugin } from '../wire/call-plugin.ts';
import { drawLook } from './draw-look.ts';

/** Pixels: enough for the results to show and to compare. */
const longestSide = 1024;

/**
 * How a layer looks now with all that it holds, upright, as a PNG; null when there is nothing to
 * see. Throws a FailureError when the layer is gone.
 */
export async function captureLook(layerId: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const { size, picture } = await callPlugin('readLook', { layerId, longestSide });
  return picture && drawLook(picture, size, longestSide / Math.max(size.width, size.height));
}
