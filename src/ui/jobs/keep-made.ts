import { fail } from '../../core/failure.ts';
import type { KeptPicture } from '../../core/kept-picture.ts';
import type { Ticket } from '../../core/placement.ts';
import type { MadePicture } from './make-picture.ts';

/**
 * Puts a picture by for the layer of `ticket`, whatever happens to it from here on. Throws, step
 * `fit`, when it cannot be placed as it is.
 */
export function keepMade(
  { bytes, recipe, verdict }: MadePicture,
  ticket: Ticket,
  hides: readonly string[],
  keep: (picture: KeptPicture) => void,
): KeptPicture {
  const kept: KeptPicture = { bytes, ticket, recipe, ready: null, hides: [...hides] };
  keep(kept);
  if (verdict.kind === 'refused') return fail('fit', verdict.cause, ticket.layer);
  return kept;
}
