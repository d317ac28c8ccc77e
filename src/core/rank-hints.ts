import type { HintedLayer, NearbyText } from './nearby-text.ts';
import { promptFromName } from './prompt-from-name.ts';
import { gapBetween } from './slots/gap-between.ts';
import { isTelling } from './slots/is-telling.ts';
import { isWordy } from './slots/is-wordy.ts';
import { hasWord, nameWords } from './slots/name-words.ts';
import { controlWords } from './slots/word-lists.ts';

const mostHints = 6;
/** Characters; a longer text is a paragraph. */
const shortest = 2;
const longest = 80;

/**
 * What may say what a layer's picture shows, the likeliest first: the layer's own name, then the
 * texts that share the closest holder with it, the nearest of them first and else in reading order.
 */
export function rankHints(layer: HintedLayer, texts: readonly NearbyText[]): string[] {
  const name = promptFromName(layer.name);
  const ranked = texts
    .filter(({ holders }) => !holders.some((holder) => hasWord(nameWords(holder), controlWords)))
    .map((nearby) => ({ ...nearby, gap: gapBetween(layer.boundsOnPage, nearby.boundsOnPage) }))
    .sort(
      (one, other) =>
        one.distance - other.distance ||
        one.gap - other.gap ||
        one.boundsOnPage.y - other.boundsOnPage.y ||
        one.boundsOnPage.x - other.boundsOnPage.x,
    )
    .map(({ text }) => text.replace(/\s+/g, ' ').trim())
    .filter(saysSomething);
  const hints = name !== null && isWordy(name) ? [name, ...ranked] : ranked;
  const known = hints.map((hint) => hint.toLowerCase());
  return hints
    .filter((_, index) => known.indexOf(known[index] ?? '') === index)
    .slice(0, mostHints);
}

function saysSomething(text: string): boolean {
  return text.length >= shortest && text.length <= longest && isTelling(text);
}
