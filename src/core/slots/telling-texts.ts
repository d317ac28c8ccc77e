import { isWordy } from './is-wordy.ts';
import type { Layer } from './layer.ts';
import { hasWord, nameWords } from './name-words.ts';
import { controlWords, linkWords } from './word-lists.ts';

export type TellingTexts = (layer: Layer) => readonly Layer[];

/**
 * Answers for a layer the texts in it that may say what a picture shows: no buttons, prices, times
 * or links. Each layer is read once, however often it is asked for.
 */
export function readTellingTexts(): TellingTexts {
  const known = new Map<Layer, readonly Layer[]>();
  const textsIn: TellingTexts = (layer) => {
    const texts = known.get(layer) ?? readTexts(layer, textsIn);
    known.set(layer, texts);
    return texts;
  };
  return textsIn;
}

function readTexts(layer: Layer, textsIn: TellingTexts): readonly Layer[] {
  if (layer.text !== null) return isTelling(layer.text) ? [layer] : [];
  const isControl = hasWord(nameWords(layer.name), controlWords);
  return isControl ? [] : layer.children.flatMap(textsIn);
}

/** True for a text of words that is no link. */
export function isTelling(text: string): boolean {
  const words = nameWords(text);
  const isLink = words.length <= 3 && hasWord(words.slice(0, 1), linkWords);
  return isWordy(text) && !isLink;
}
