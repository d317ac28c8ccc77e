import type { Row } from '../../../core/wireframe/row.ts';
import { callPlugin } from '../../wire/call-plugin.ts';
import { showLayer } from '../show-layer.ts';
import { orTell } from '../trouble.ts';
import { direct } from './direct.ts';
import { readOwnPictures } from './own-pictures.ts';

/** Selects the row's layer in Figma and brings it into view. */
export function showRow({ slot }: Row): void {
  void showLayer(slot.id);
}

/** Takes the row's picture away: what was there before is seen again. */
export async function undoRow({ slot, picture }: Row): Promise<void> {
  const hash = picture?.hash;
  if (!hash) return;
  await orTell('place', async () => {
    await callPlugin('discardVariant', { layerId: slot.id, hash });
    await readOwnPictures();
  });
}

/** All later pictures are to look like the row's. */
export function takeAsReference({ picture }: Row): void {
  if (picture?.hash) direct({ reference: picture.hash });
}
