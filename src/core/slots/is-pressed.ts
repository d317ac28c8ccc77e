import { isMiddleIn } from './box-relations.ts';
import type { Layer } from './layer.ts';
import { tagNames } from './name-lists.ts';
import { hasWord } from './name-words.ts';
import type { Sheet } from './sheet.ts';

/** A button is not much larger than its words. */
const mostWider = 8;

/**
 * True for lettering near `picture` that stands on a button, a tag or in an input. A flat box that
 * holds the picture too is a row of a list.
 */
export function isPressed(lettering: Layer, picture: Layer, { bars, nameOf }: Sheet): boolean {
  for (let holder = lettering.parent, up = 0; holder && up < 3; holder = holder.parent, up += 1) {
    const { holds, words } = nameOf(holder.name);
    if (holds === 'controls' || hasWord(words, tagNames)) return true;
    if (holds === 'a bar' && up === 0) return true;
  }
  const { box } = lettering;
  return bars
    .near(box)
    .some(
      (bar) =>
        bar.order < lettering.order &&
        isMiddleIn(box, bar.box) &&
        !isMiddleIn(picture.box, bar.box) &&
        bar.box.height <= 4 * box.height &&
        bar.box.width <= mostWider * box.width,
    );
}
