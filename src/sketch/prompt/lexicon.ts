import { colourWords } from './colour-words.ts';
import { type Role, roleWords } from './role.ts';
import { type Subject, subjectWords } from './subject.ts';
import { type Trait, traitWords } from './trait.ts';

/** Everything that one word or phrase may mean; a word can be a subject and a trait at once. */
export type Meaning = {
  readonly roles: readonly Role[];
  readonly subjects: readonly { readonly subject: Subject; readonly role: Role }[];
  readonly traits: readonly Trait[];
  /** `#rrggbb` */
  readonly colour: string | null;
};

/** The longest phrase of the lexicon, in words. */
export const longestPhrase = 3;

const nothing: Meaning = { roles: [], subjects: [], traits: [], colour: null };

const lexicon: ReadonlyMap<string, Meaning> = buildLexicon();

/** What a word or a phrase of words joined by one space means; null when it is not known. */
export function meaningOf(phrase: string): Meaning | null {
  return lexicon.get(phrase) ?? null;
}

function buildLexicon(): Map<string, Meaning> {
  const words = new Map<string, Meaning>();
  const add = (list: string, change: (meaning: Meaning) => Meaning) => {
    for (const word of list.split(' ')) {
      const phrase = word.replace(/_/g, ' ');
      words.set(phrase, change(words.get(phrase) ?? nothing));
    }
  };
  for (const [role, list] of entriesOf(roleWords)) {
    add(list, (meaning) => ({ ...meaning, roles: [...meaning.roles, role] }));
  }
  for (const [role, subjects] of entriesOf(subjectWords)) {
    for (const [subject, list] of entriesOf(
      subjects as Readonly<Partial<Record<Subject, string>>>,
    )) {
      add(list ?? '', (meaning) => ({
        ...meaning,
        subjects: [...meaning.subjects, { subject, role }],
      }));
    }
  }
  for (const [trait, list] of entriesOf(traitWords)) {
    add(list, (meaning) => ({ ...meaning, traits: [...meaning.traits, trait] }));
  }
  for (const [colour, list] of entriesOf(colourWords)) {
    add(list, (meaning) => ({ ...meaning, colour }));
  }
  return words;
}

/** `Object.entries` with the keys kept by name; for tables written here, which have no others. */
function entriesOf<Key extends string, Value>(
  table: Readonly<Record<Key, Value>> | Readonly<Partial<Record<Key, Value>>>,
): [Key, Value][] {
  return Object.entries(table) as [Key, Value][];
}
