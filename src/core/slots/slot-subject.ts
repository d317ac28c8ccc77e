import type { Hit } from './find-hits.ts';
import { nearestText } from './nearest-text.ts';
import type { TellingTexts } from './telling-texts.ts';

/**
 * The text that goes with a picture: the nearest one on it, else in its card, else in whatever
 * holds the card. Null when there is none near enough.
 */
export function slotSubject({ layer, ancestors }: Hit, textsIn: TellingTexts): string | null {
  for (const holder of [layer, ...ancestors]) {
    const text = nearestText(layer, textsIn(holder));
    if (text !== null) return text;
  }
  return null;
}
