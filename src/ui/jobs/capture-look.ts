import { frameWhole } from '../../core/picture-frame.ts';
import { imaging } from '../imaging/imaging.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import type { RunLayer } from './run.ts';

/** Pixels: enough for the results to compare with. */
const longestSide = 1024;

/** How a layer with a picture looks now, upright, to compare with; null for any other layer. */
export async function captureLook({
  id,
  hasPicture,
}: RunLayer): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!hasPicture) return null;
  const { size, picture } = await callPlugin('readLook', { layerId: id, longestSide });
  if (!picture) return null;
  const scale = longestSide / Math.max(size.width, size.height);
  const pixels = {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  };
  const worker = await imaging();
  return worker.framePicture(picture, frameWhole(size, pixels), pixels);
}
