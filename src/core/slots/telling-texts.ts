import { isWordy } from './is-wordy.ts';
import type { Layer } from './layer.ts';
import { hasWord, nameWords } from './name-words.ts';
import { controlWords, linkWords } from './word-lists.ts';

/** The texts at and below `layer` that may say what a picture shows: no buttons, prices or times. */
export function tellingTexts(layer: Layer): Layer[] {
  if (layer.text !== null) return isTelling(layer.text) ? [layer] : [];
  const isControl = hasWord(nameWords(layer.name), controlWords);
  return isControl ? [] : layer.children.flatMap(tellingTexts);
}

function isTelling(text: string): boolean {
  const words = nameWords(text);
  const isLink = words.length <= 3 && hasWord(words.slice(0, 1), linkWords);
  return isWordy(text) && !isLink;
}
