import { isWordy } from './is-wordy.ts';
import { hasWord, nameWords } from './name-words.ts';
import { actionWords, dateWords, linkWords, nowWords } from './word-lists.ts';

/** Words of a button's text at most. */
const longestAction = 3;

/** True for a text of words that may say what a picture shows: no price, date, link or button. */
export function isTelling(text: string): boolean {
  if (!isWordy(text)) return false;
  const words = nameWords(text);
  const [first, last] = [words.slice(0, 1), words.slice(-1)];
  const isShort = words.length <= longestAction;
  const isLink = isShort && hasWord(first, linkWords);
  const isAction = isShort && (hasWord(first, actionWords) || hasWord(last, nowWords));
  const isDate = words.every((word) => hasWord([word], dateWords) || /^\p{N}+$/u.test(word));
  return !isLink && !isAction && !isDate;
}
