import type { KeptPicture } from '../../core/kept-picture.ts';
import type { Placement } from '../../core/placement.ts';
import type { PluginAnswers } from '../../protocol/answers.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import type { Run } from './run.ts';

type Placing = {
  readonly placement: Placement;
  readonly picture: Uint8Array<ArrayBuffer>;
  /** Hash of the picture when the document holds it already. */
  readonly known?: string | null;
  readonly hides?: readonly string[];
};

/** Places what was made of a picture. Until that has worked it is kept, ready to be tried again. */
export async function placeMade(
  run: Run,
  made: KeptPicture,
  { placement, picture, known, hides = [] }: Placing,
  keep: (picture: KeptPicture) => void,
): Promise<PluginAnswers['place']> {
  keep({ ...made, ready: { placement, picture } });
  run.tell(made.ticket.layer, 'place');
  return callPlugin('place', {
    placement,
    picture: known ?? picture,
    recipe: made.recipe,
    hides: [...hides],
    kept: run.kept,
  });
}
