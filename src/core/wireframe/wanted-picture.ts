import type { Size } from '../geometry.ts';
import type { SlotRole } from '../slots/slot.ts';
import type { Row } from './row.ts';

/** One request of a run: a picture, and the rows that get it. */
export type WantedPicture = {
  readonly prompt: string;
  readonly role: SlotRole;
  /** Of one of the rows' layers, in its units: the first one's, and of finals the largest. */
  readonly size: Size;
  /** Tells apart pictures that are asked for with the same words. */
  readonly variation: string;
  /** Never empty. */
  readonly rows: readonly Row[];
  /** Hash of the draft that it is the final of; null for a draft. */
  readonly draft: string | null;
};
