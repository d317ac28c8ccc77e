import { longestSide } from '../../core/accept-picture.ts';
import { imaging } from '../imaging/imaging.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import { attempt } from './attempt.ts';
import type { KeptPicture, Outcome } from './outcome.ts';

/** Where a kept picture goes when the designer asks for it. */
export type KeptPlace = 'layer' | 'new-layer';

/**
 * Places a picture that was put by: made readable for Figma first, if it has to be. On its own
 * layer it covers the whole of it; an edit that no longer fits goes on a new layer.
 */
export function placeKept(kept: KeptPicture, where: KeptPlace): Promise<Outcome> {
  const { ticket, recipe } = kept;
  const noStop = new AbortController().signal;
  return attempt(ticket.layer, noStop, async (keep) => {
    keep(kept);
    const worker = await imaging();
    const picture = await worker.toPng(kept.bytes, longestSide);
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
