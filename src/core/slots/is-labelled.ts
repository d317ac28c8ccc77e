import type { Layer } from './layer.ts';
import type { NameFacts } from './read-name.ts';
import { saysPicture } from './says-picture.ts';
import { ratioOf, shorterSide } from './shape.ts';

/** More words than these on a box are about something. */
const mostLabels = 2;
/** Units: from here on a box with a picture's word on it is no tab and no button, if it is not flat. */
const [largeSide, squareSide, logoSide] = [56, 32, 24];

/** True when the words on `layer` say only that a picture goes there. `names`: what they name. */
export function isLabelled(
  layer: Layer,
  texts: readonly Layer[],
  names: readonly NameFacts[],
): boolean {
  if (texts.length === 0 || texts.length > mostLabels) return false;
  const side = shorterSide(layer);
  const isLogo = names.some(({ role }) => role === 'logo');
  const isBox = side >= largeSide || (side >= squareSide && ratioOf(layer) <= 1.5);
  if (!isBox && !(isLogo && side >= logoSide)) return false;
  return texts.every(({ text }) => saysPicture(text ?? ''));
}
