import type { Row } from '../../../core/wireframe/row.ts';

/** Below this somebody should look at what was found. */
const sure = 0.6;

/** Whether it may be no placeholder after all; what has a picture of ours is one. */
export function isUnsure({ slot, state }: Row): boolean {
  return slot.confidence < sure && (state === 'empty' || state === 'refill');
}
