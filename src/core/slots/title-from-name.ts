import { promptFromName } from '../prompt-from-name.ts';
import { isWordy } from './is-wordy.ts';
import {
  abstractNames,
  controlNames,
  deviceNames,
  englishPictures,
  indonesianPictures,
  letteringNames,
  partNames,
  personNames,
  pictureNames,
  placeholderNames,
  productNames,
  roleNames,
} from './name-lists.ts';
import { hasWord, nameWords } from './name-words.ts';
import { layoutNames } from './text-lists.ts';

const emptySets: readonly ReadonlySet<string>[] = [
  pictureNames,
  placeholderNames,
  ...roleNames.map(([, names]) => names),
  ...[productNames, personNames, abstractNames],
  ...[controlNames, partNames, letteringNames, deviceNames, layoutNames],
];

/** A name that says what its picture shows. */
export type Title = {
  readonly text: string;
  readonly language: 'en' | 'id';
  /** The name stands before the subject ("Foto pasar"), not in place of it ("Padar ridge"). */
  readonly isKind: boolean;
};

/**
 * A layer's name that says what its picture shows ("Foto pasar", "Photo / Padar ridge"), made
 * readable; null for one that names only a kind, a place in a layout or a file, or is in another
 * language than ours.
 */
export function titleFromName(name: string): Title | null {
  const parts = name.split('/');
  const text = promptFromName(parts[parts.length - 1] ?? '');
  const words = nameWords(name);
  const language = hasWord(words, englishPictures) ? 'en' : 'id';
  if (text === null || !isWordy(text) || /_|\.(jpe?g|png|webp|gif|svg)$/i.test(name)) return null;
  if (language === 'id' && !hasWord(words, indonesianPictures)) return null;
  const own = nameWords(text).filter((word) => /\p{L}{2}/u.test(word));
  if (own.every((word) => emptySets.some((names) => hasWord([word], names)))) return null;
  return { text, language, isKind: parts.length === 1 };
}
