import { fail, type LayerName } from '../../core/failure.ts';
import { imaging } from '../imaging/imaging.ts';
import type { Png } from '../model/image-model.ts';
import { callPlugin } from '../wire/call-plugin.ts';

/** Models look at references at about this size. */
const longestSide = 1024;

/**
 * The pictures of the document with these hashes, for `layer`. Throws `reference-gone` when it has
 * one no more: a picture that was to be made after it would be paid for and be another.
 */
export async function readReferences(
  hashes: readonly (string | null)[],
  layer: LayerName,
): Promise<Png[]> {
  const pictures: Png[] = [];
  for (const hash of new Set(hashes)) {
    if (hash === null) continue;
    const { picture } = await callPlugin('readPicture', { hash });
    if (!picture) return fail('capture', { kind: 'reference-gone' }, layer);
    const worker = await imaging();
    pictures.push(await worker.toPng(picture, longestSide));
  }
  return pictures;
}
