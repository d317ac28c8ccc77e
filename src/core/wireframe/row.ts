import type { OwnPicture } from '../own-picture.ts';
import type { Slot, SlotRole } from '../slots/slot.ts';

/** A placeholder as the review shows it: what was found, decided and made. */
export type Row = {
  readonly slot: Slot;
  readonly prompt: string;
  readonly role: SlotRole;
  readonly isSkipped: boolean;
  readonly isApproved: boolean;
  /** The picture of ours that the layer shows; null when it shows none. */
  readonly picture: OwnPicture | null;
  readonly state: 'empty' | 'refill' | 'draft' | 'final';
};
