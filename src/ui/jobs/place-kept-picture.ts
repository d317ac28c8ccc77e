import { longestSide } from '../../core/accept-picture.ts';
import { imaging } from '../imaging/imaging.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import { attempt } from './attempt.ts';
import type { KeptPicture, Outcome } from './outcome.ts';

/** Where a kept picture goes when the designer asks for it. */
export type KeptPlace = 'layer' | 'new-layer';

/**
 * Places a picture that was put by. On its own layer it is placed as it was going to be; one that
 * Figma would not take as it is covers the layer as a PNG. A new layer gets the whole picture.
 */
export function placeKeptPicture(kept: KeptPicture, where: KeptPlace): Promise<Outcome> {
  const { ticket, recipe, ready, bytes } = kept;
  const noStop = new AbortController().signal;
  return attempt(ticket.layer, noStop, async (keep) => {
    keep(kept);
    if (where === 'layer' && ready) {
      await callPlugin('place', { ...ready, recipe });
      return bytes;
    }
    const worker = await imaging();
    const picture = await worker.toPng(bytes, longestSide);
    if (where === 'layer') {
      await callPlugin('place', { placement: { kind: 'picture', ticket }, picture, recipe });
    } else {
      const { name } = ticket.layer;
      await callPlugin('placeOnNewLayer', { size: newLayerSize(kept), name, picture, recipe });
    }
    return picture;
  });
}

/** As wide as the layer that it was made for, with the picture's own ratio. */
function newLayerSize({ ticket, recipe: { answered } }: KeptPicture) {
  const { width } = ticket.size;
  return { width, height: (width * answered.height) / answered.width };
}
