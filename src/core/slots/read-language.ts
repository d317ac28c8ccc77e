import type { Layer } from './layer.ts';
import { nameWords } from './name-words.ts';
import { englishTexts, indonesianTexts, otherTexts } from './text-lists.ts';

/** 'other': sentences of ours would not go with the text. */
export type Language = 'en' | 'id' | 'other';
/** The language to ask in for a picture in `layer`, near which `subject` stands. */
export type LanguageReader = (layer: Layer, subject: string | null) => Language;

/** So many texts of a screen show its language. */
const mostTexts = 200;

/**
 * Tells languages by their small words: those of the text beside a picture, else those of its
 * screen, else of the names of layers; English when none of them has any.
 */
export function makeLanguageReader(layers: readonly Layer[]): LanguageReader {
  const textsOn = new Map<Layer, string[]>();
  const namesOn = new Map<Layer, string[]>();
  for (const layer of layers) {
    const screen = layer.screen ?? layer;
    if (layer.text !== null) collect(textsOn, screen, layer.text);
    else collect(namesOn, screen, layer.name);
  }
  const ofScreens = new Map<Layer, Language>();
  return (layer, subject) => {
    const own = languageOf([subject ?? '']);
    if (own) return own;
    const screen = layer.screen ?? layer;
    const known =
      ofScreens.get(screen) ??
      languageOf(textsOn.get(screen) ?? []) ??
      languageOf(namesOn.get(screen) ?? []) ??
      'en';
    ofScreens.set(screen, known);
    return known;
  };
}

function collect(lists: Map<Layer, string[]>, screen: Layer, text: string): void {
  const list = lists.get(screen);
  if (!list) lists.set(screen, [text]);
  else if (list.length < mostTexts) list.push(text);
}

/** The language that most of the small words in `texts` belong to; null when there are none. */
function languageOf(texts: readonly string[]): Language | null {
  let [english, indonesian, other, foreign] = [0, 0, 0, 0];
  for (const word of texts.flatMap(nameWords)) {
    if (englishTexts.has(word)) english += 1;
    if (indonesianTexts.has(word)) indonesian += 1;
    if (otherTexts.has(word)) other += 1;
    if (/[^\p{Script=Latin}\p{N}]/u.test(word)) foreign += 1;
  }
  // A single "de" may be part of a name; a word of another script is no word of ours.
  if (foreign + other > Math.max(english, indonesian) && foreign + other / 2 >= 1) return 'other';
  if (english + indonesian === 0) return null;
  return indonesian > english ? 'id' : 'en';
}
