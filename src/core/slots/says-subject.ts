import { isTelling } from './is-telling.ts';
import { letteringNames } from './name-lists.ts';
import { nameWords } from './name-words.ts';
import { saysPicture } from './says-picture.ts';
import { fillerTexts } from './text-lists.ts';

const address = /^(https?:|www\.)|^\S+@\S+$/i;
const lorem = /lorem ipsum|dolor sit amet|consectetur|adipiscing/i;

/** True for a text that is about something: no lorem ipsum, no address, no initials, no "Card title", no "picture here". */
export function saysSubject(text: string): boolean {
  if (!isTelling(text) || lorem.test(text) || address.test(text.trim()) || saysPicture(text))
    return false;
  if (/^\P{L}*\p{Script=Latin}{1,2}\P{L}*$/u.test(text)) return false;
  return !nameWords(text).every((word) => letteringNames.has(word) || fillerTexts.has(word));
}
