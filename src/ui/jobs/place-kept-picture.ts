import { longestSide } from '../../core/accept-picture.ts';
import { asWhole } from '../../core/as-whole.ts';
import type { KeptPicture } from '../../core/kept-picture.ts';
import { imaging } from '../imaging/imaging.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import { placeOnNewLayer } from './place-on-new-layer.ts';

/** Where a kept picture goes when the designer asks for it. */
export type KeptPlace = 'layer' | 'new-layer';

/**
 * Places a picture that was put by. On its own layer it is placed as it was going to be; one that
 * Figma would not take as it is covers the layer as a PNG. A new layer gets the whole picture.
 * Throws a FailureError when it could not be placed.
 */
export async function placeKeptPicture(kept: KeptPicture, where: KeptPlace): Promise<void> {
  const { ticket, recipe, ready, bytes, hides } = kept;
  if (where === 'new-layer') {
    // Of an edit it is the window that was sent, a picture of its own from now on.
    const size = recipe.job === 'edit' ? recipe.asked : ticket.size;
    return placeOnNewLayer(bytes, ticket.layer.name, size, asWhole(recipe));
  }
  if (ready) await callPlugin('place', { ...ready, recipe, hides });
  else {
    const worker = await imaging();
    const picture = await worker.toPng(bytes, longestSide);
    await callPlugin('place', { placement: { kind: 'picture', ticket }, picture, recipe, hides });
  }
}
