import { parseJson } from '../../../core/parse-json.ts';
import { findSlots } from '../../../core/slots/find-slots.ts';
import type { Slot } from '../../../core/slots/slot.ts';

/** The placeholders of a layer in Figma's REST format, as JSON: a screen may have thousands of layers. */
export function findSlotsIn(rest: string): Slot[] {
  return findSlots(parseJson(rest));
}
