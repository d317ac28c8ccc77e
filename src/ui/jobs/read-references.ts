import { imaging } from '../imaging/imaging.ts';
import type { Png } from '../model/image-model.ts';
import { callPlugin } from '../wire/call-plugin.ts';

/** Models look at references at about this size. */
const longestSide = 1024;

/** The pictures of the document with these hashes; those that it has no more are left out. */
export async function readReferences(hashes: readonly (string | null)[]): Promise<Png[]> {
  const pictures: Png[] = [];
  for (const hash of new Set(hashes)) {
    if (hash === null) continue;
    const { picture } = await callPlugin('readPicture', { hash });
    if (!picture) continue;
    const worker = await imaging();
    pictures.push(await worker.toPng(picture, longestSide));
  }
  return pictures;
}
