import type { OwnPicture } from '../../../core/own-picture.ts';
import { parseJson } from '../../../core/parse-json.ts';
import { asBefore } from '../../../core/slots/as-before.ts';
import { findSlots } from '../../../core/slots/find-slots.ts';
import type { Slot } from '../../../core/slots/slot.ts';

/**
 * The placeholders of layers in Figma's REST format, each as JSON: a screen may hold thousands of
 * layers. Several are read as what stands together on a page. Those that `pictures` fill are found too.
 */
export function findSlotsIn(rests: readonly string[], pictures: readonly OwnPicture[]): Slot[] {
  const [only, ...others] = rests.map((rest) => asBefore(parseJson(rest), pictures));
  if (others.length === 0) return only === undefined ? [] : findSlots(only);
  const children = [only, ...others].flatMap((rest) =>
    rest instanceof Object && 'document' in rest ? [rest.document] : [],
  );
  return findSlots({ id: '', type: 'CANVAS', children });
}
