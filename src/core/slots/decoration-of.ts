import { playNames } from './name-lists.ts';
import { hasWord } from './name-words.ts';
import { saysPicture } from './says-picture.ts';
import type { Sheet } from './sheet.ts';
import type { Sighting } from './sighting.ts';

/** The layers on a box that only say that a picture goes here; a play button stays. */
export function decorationOf({ layer, marks }: Sighting, { nameOf }: Sheet): string[] {
  const { cross, icon, texts } = marks;
  // On a picture that is there already an icon is a button.
  const icons = icon?.isSure && !layer.paints.hasPicture ? icon.layers : [];
  const signs = icons.filter(({ name }) => !hasWord(nameOf(name).words, playNames));
  const words = texts.filter(({ text }) => saysPicture(text ?? ''));
  return [...cross, ...signs, ...words].map(({ id }) => id);
}
