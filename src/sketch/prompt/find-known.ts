import { longestPhrase, type Meaning, meaningOf } from './lexicon.ts';

/** A word or phrase of the prompt that the lexicon knows, or a colour value. */
export type Known = {
  readonly words: string;
  readonly at: number;
  readonly length: number;
  readonly meaning: Meaning;
};

/** Longest phrases first, so that "ice cream" is not a cream. */
export function findKnown(words: readonly string[]): Known[] {
  const known: Known[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(longestPhrase, words.length - at); length > 0; length -= 1) {
      const phrase = words.slice(at, at + length).join(' ');
      const meaning = lookUp(phrase);
      if (meaning === null) continue;
      known.push({ words: phrase, at, length, meaning });
      at += length - 1;
      break;
    }
  }
  return known;
}

/** Also finds English plurals and Indonesian words with -nya. */
function lookUp(phrase: string): Meaning | null {
  if (/^#[0-9a-f]+$/.test(phrase)) return { roles: [], subjects: [], traits: [], colour: phrase };
  for (const ending of ['', 's', 'es', 'nya']) {
    if (!phrase.endsWith(ending)) continue;
    const meaning = meaningOf(phrase.slice(0, phrase.length - ending.length));
    if (meaning !== null) return meaning;
  }
  return phrase.endsWith('ies') ? meaningOf(`${phrase.slice(0, -3)}y`) : null;
}
