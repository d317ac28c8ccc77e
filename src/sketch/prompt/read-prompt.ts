import type { Brief } from './brief.ts';
import { chooseRole } from './choose-role.ts';
import { findKnown, type Known } from './find-known.ts';
import { readColours } from './read-colours.ts';
import { clauseEnd, splitWords } from './split-words.ts';

const removals = new Set(
  'remove erase delete clear hapus hilangkan buang singkirkan bersihkan hapuskan menghapus menghilangkan'.split(
    ' ',
  ),
);
const denials = new Set('no not without except tanpa bukan jangan kecuali tidak'.split(' '));
const joiners = new Set('but with and plus tapi dengan dan tetapi'.split(' '));
/**
 * Reads what a sketch can show from a prompt in English or Indonesian (or both). Unknown words
 * are passed over; what is denied ("no people", "tanpa teks") is left out.
 */
export function readPrompt(prompt: string): Brief {
  const words = dropDenied(splitWords(prompt));
  const known = findKnown(words);
  const { colours, ground } = readColours(words, known);
  const named = unique(
    known.flatMap((item) => item.meaning.subjects.map(({ subject }) => subject)),
  );
  const role = chooseRole(known, words);
  // "Orange" is a fruit when nothing else is there to have that colour.
  const isFruit = named.length === 0 && role === 'abstract' && words.join(' ').trim() === 'orange';
  return {
    role: isFruit ? 'food' : role,
    subjects: isFruit ? ['orange'] : named,
    topic: words.filter((word) => !isAboutColour(word, known)).join(' '),
    traits: new Set(known.flatMap((item) => item.meaning.traits)),
    colours,
    ground,
    isRemoval:
      words.every((word) => word === clauseEnd) || words.some((word) => removals.has(word)),
  };
}

/** Colour words are no part of the topic: another colour keeps the composition. */
function isAboutColour(word: string, known: readonly Known[]): boolean {
  return known.some(
    ({ words, meaning }) => meaning.colour !== null && words.split(' ').includes(word),
  );
}

function dropDenied(words: readonly string[]): string[] {
  let isDenied = false;
  return words.filter((word) => {
    if (word === clauseEnd || joiners.has(word)) isDenied = false;
    if (denials.has(word)) isDenied = true;
    return !isDenied;
  });
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
