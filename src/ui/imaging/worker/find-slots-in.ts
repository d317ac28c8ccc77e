import { parseJson } from '../../../core/parse-json.ts';
import { findSlots } from '../../../core/slots/find-slots.ts';
import type { Slot } from '../../../core/slots/slot.ts';

/**
 * The placeholders of layers in Figma's REST format, each as JSON: a screen may hold thousands of
 * layers. Several are read as what stands together on a page.
 */
export function findSlotsIn(rests: readonly string[]): Slot[] {
  const [only, ...others] = rests.map(parseJson);
  if (others.length === 0) return only === undefined ? [] : findSlots(only);
  const children = [only, ...others].flatMap((rest) =>
    rest instanceof Object && 'document' in rest ? [rest.document] : [],
  );
  return findSlots({ id: '', type: 'CANVAS', children });
}
