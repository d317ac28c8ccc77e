import { frameWhole } from '../../core/picture-frame.ts';
import { imaging } from '../imaging/imaging.ts';
import { callPlugin } from '../wire/call-plugin.ts';

/** Pixels: enough for the results to show and to compare. */
const longestSide = 1024;

/**
 * How a layer looks now with all that it holds, upright, as a PNG; null when there is nothing to
 * see. Throws a FailureError when the layer is gone.
 */
export async function captureLook(layerId: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const { size, picture } = await callPlugin('readLook', { layerId, longestSide });
  if (!picture) return null;
  const scale = longestSide / Math.max(size.width, size.height);
  const pixels = {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  };
  const worker = await imaging();
  return worker.framePicture(picture, frameWhole(size, pixels), pixels);
}
