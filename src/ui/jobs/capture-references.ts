import { frameWhole } from '../../core/picture-frame.ts';
import { imaging } from '../imaging/imaging.ts';
import type { Png } from '../model/image-model.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import type { RunLayer } from './run.ts';

/** Models look at references at about this size: more pixels cost upload time and no attention. */
const longestSide = 1024;

/** The references' pictures, one after the other, upright. */
export async function captureReferences(references: readonly RunLayer[]): Promise<Png[]> {
  const worker = await imaging();
  const pictures: Png[] = [];
  for (const { id, name, size } of references) {
    const scale = longestSide / Math.max(size.width, size.height);
    const captured = await callPlugin('captureReference', { layer: { id, name }, scale });
    const pixels = {
      width: Math.max(1, Math.round(captured.size.width * scale)),
      height: Math.max(1, Math.round(captured.size.height * scale)),
    };
    const framed = frameWhole(captured.size, pixels);
    pictures.push(await worker.framePicture(captured.picture, framed, pixels));
  }
  return pictures;
}
