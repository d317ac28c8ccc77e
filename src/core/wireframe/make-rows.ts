import type { OwnPicture } from '../own-picture.ts';
import { isSlotRole } from '../slots/is-slot-role.ts';
import type { Slot } from '../slots/slot.ts';
import type { Plan } from './plan.ts';
import type { Row } from './row.ts';

/** One row for each placeholder, in their order. */
export function makeRows(
  slots: readonly Slot[],
  plan: Plan,
  pictures: ReadonlyMap<string, OwnPicture>,
): Row[] {
  return slots.map((slot) => {
    const decision = plan.decisions[slot.id] ?? {};
    const seen = pictures.get(slot.id);
    const picture = seen?.recipe ? seen : null;
    const { role } = decision;
    return {
      slot,
      prompt: decision.prompt ?? slot.prompt,
      role: role !== undefined && isSlotRole(role) ? role : slot.role,
      isSkipped: decision.isSkipped ?? false,
      isApproved: picture !== null && decision.approved === picture.hash,
      picture,
      state: stateOf(slot, picture),
    };
  });
}

function stateOf(slot: Slot, picture: OwnPicture | null): Row['state'] {
  if (picture?.recipe) return picture.recipe.stage === 'draft' ? 'draft' : 'final';
  return slot.isRefill ? 'refill' : 'empty';
}
