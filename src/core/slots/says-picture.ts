import { pictureNames, placeholderNames, roleNames, unspacedNames } from './name-lists.ts';
import { hasWord, nameWords } from './name-words.ts';
import { controlTexts, pictureTexts } from './text-lists.ts';

/** Words that stand beside "picture" without telling anything: "product image here". */
const mostWords = 4;
/** "320 x 200", "16:9": the size that a picture should have. */
const sizeText =
  /^\d{2,4}\s*[x×*]\s*\d{2,4}(\s*(px|pt|dp))?$|^(1:1|4:3|3:4|3:2|2:3|16:9|9:16|21:9)$/i;

/** True for a short text such as "promo picture", "gambar 1" or "320 × 200". */
export function saysPicture(text: string): boolean {
  const line = text.trim();
  if (sizeText.test(line)) return true;
  const words = nameWords(line).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0 || words.length > mostWords) return false;
  if (words.some((word) => controlTexts.has(word))) return false;
  return (
    hasWord(words, pictureNames) ||
    hasWord(words, pictureTexts) ||
    hasWord(words, placeholderNames) ||
    roleNames.some(([, names]) => hasWord(words, names)) ||
    (line.length <= 8 &&
      unspacedNames.some(([, parts]) => parts.some((part) => line.includes(part))))
  );
}

/** True for "Upload photo", "Lihat peta": a picture's word in a control's text. */
export function saysControl(text: string): boolean {
  const words = nameWords(text);
  return words.length <= mostWords && words.some((word) => controlTexts.has(word));
}
