import type { KeptPicture } from '../../core/kept-picture.ts';
import type { Placement } from '../../core/placement.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import type { PlacedPicture } from './outcome.ts';
import type { Run } from './run.ts';

/** Places what was made of a picture. Until that has worked it is kept, ready to be tried again. */
export async function placeMade(
  run: Run,
  made: KeptPicture,
  placement: Placement,
  picture: Uint8Array<ArrayBuffer>,
  keep: (picture: KeptPicture) => void,
): Promise<Pick<PlacedPicture, 'hash' | 'variants'>> {
  keep({ ...made, ready: { placement, picture } });
  run.tell(made.ticket.layer, 'place');
  return callPlugin('place', { placement, picture, recipe: made.recipe });
}
