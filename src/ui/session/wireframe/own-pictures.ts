import { callPlugin } from '../../wire/call-plugin.ts';
import { failures, ownPictures, searchedPage } from './wireframe.ts';

let reading: Promise<void> | null = null;

/**
 * Reads which layers of the searched page show pictures of ours. A failure that a newer picture has
 * made up for is over. Nothing happens before there was a search.
 */
export async function readOwnPictures(): Promise<void> {
  if (searchedPage.peek() === '') return;
  // What is read already may be older than what was placed since.
  await reading?.catch(() => undefined);
  reading = read(searchedPage.peek());
  await reading;
}

async function read(pageId: string): Promise<void> {
  const { pictures } = await callPlugin('listPictures', { scope: 'page', pageId });
  ownPictures.value = new Map(pictures.map((picture) => [picture.layer.id, picture]));
  const left = [...failures.value].filter(([id, { at }]) => {
    const madeAt = ownPictures.value.get(id)?.recipe?.madeAt;
    return madeAt === undefined || madeAt < at;
  });
  if (left.length < failures.value.size) failures.value = new Map(left);
}
