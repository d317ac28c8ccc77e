import type { Png } from '../model/image-model.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import { drawLook } from './draw-look.ts';
import type { RunLayer } from './run.ts';

/** Models look at references at about this size: more pixels cost upload time and no attention. */
const longestSide = 1024;

/** The references' pictures, one after the other, upright. */
export async function captureReferences(references: readonly RunLayer[]): Promise<Png[]> {
  const pictures: Png[] = [];
  for (const { id, name, size } of references) {
    const scale = longestSide / Math.max(size.width, size.height);
    const captured = await callPlugin('captureReference', { layer: { id, name }, scale });
    pictures.push(await drawLook(captured.picture, captured.size, scale));
  }
  return pictures;
}
