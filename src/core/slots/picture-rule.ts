import type { Layer } from './layer.ts';
import { hasWord, nameWords } from './name-words.ts';
import { controlWords, letteringWords, pictureWords, roleWords } from './word-lists.ts';

/** How sure each rule is that its layer takes a picture. */
export const ruleConfidence = { 'holds a picture': 0.9, 'is named a picture': 0.7 } as const;
export type PictureRule = keyof typeof ruleConfidence;

/** Units; below this a box is an icon, whatever its name. */
const smallestSide = 32;
/** Beyond this ratio of its sides a box is a bar or a line. */
const longestRatio = 8;

const boxTypes: ReadonlySet<string> = new Set([
  'FRAME',
  'COMPONENT',
  'INSTANCE',
  'RECTANGLE',
  'ELLIPSE',
]);
const shapeTypes: ReadonlySet<string> = new Set(['VECTOR', 'REGULAR_POLYGON', 'STAR']);

/** The rule by which `layer` takes a picture, or null when none holds. */
export function pictureRule(layer: Layer, isScreen: boolean): PictureRule | null {
  const { type, width, height } = layer;
  const shorter = Math.min(width, height);
  if (shorter < smallestSide || Math.max(width, height) > longestRatio * shorter) return null;
  const words = nameWords(layer.name);
  if (hasWord(words, controlWords) || hasWord(words, letteringWords)) return null;
  const isBox = boxTypes.has(type);
  if (layer.hasPicture && (isBox || shapeTypes.has(type))) return 'holds a picture';
  // A screen is named after what it is about: "Photo detail", "Map".
  const isWholeScreen = isScreen && layer.children.length > 0;
  if (!isBox || !layer.isPainted || isWholeScreen) return null;
  return saysPicture(words) ? 'is named a picture' : null;
}

function saysPicture(words: readonly string[]): boolean {
  return (
    hasWord(words, pictureWords) || roleWords.some(([, roleNames]) => hasWord(words, roleNames))
  );
}
