import type { Layer } from './layer.ts';
import { hasWord, nameWords } from './name-words.ts';
import type { Sheet } from './sheet.ts';
import { subjectsOf } from './subjects-of.ts';
import { jobTexts } from './text-lists.ts';

/** Words of a job below a name at most. */
const longestJob = 4;
const longestName = 5;
/** Texts; what is farther off is about something else. */
const mostContext = 3;

/** What the text around a picture is about. */
export type Subject = {
  readonly text: string | null;
  /** A name with what that person does: "Sarah Chen, product designer". */
  readonly person: string | null;
  /** All that stands there, to tell what kind of thing is spoken of. */
  readonly context: string;
  /** It stands over the picture, as the heading of a section does. */
  readonly isAbove: boolean;
};

/** The texts of `layer`'s surroundings as a subject; all null when there are none. */
export function slotSubject(layer: Layer, isHeaded: boolean, sheet: Sheet): Subject {
  const texts = subjectsOf(layer, isHeaded, sheet);
  const [first, second] = texts;
  if (!first?.text) return { text: null, person: null, context: '', isAbove: false };
  const context = texts
    .slice(0, mostContext)
    .map(({ text }) => text)
    .join(' ');
  const isAbove = first.box.y + first.box.height <= layer.box.y;
  const lines = first.text.split(/[\n\u2028]/).filter((line) => line.trim() !== '');
  const isCaption = second !== undefined && second.fontSize <= first.fontSize;
  const last = (lines.length > 1 ? lines[lines.length - 1] : isCaption && second.text) || '';
  if (!isJob(last)) {
    return { text: first.text, person: isName(first.text) ? first.text : null, context, isAbove };
  }
  const name = lines.length > 1 ? lines.slice(0, -1).join(' ') : first.text;
  return { text: `${first.text} ${last}`, person: `${name}, ${asWithin(last)}`, context, isAbove };
}

/** As short as a name, and no question. */
function isName(text: string): boolean {
  return nameWords(text).length <= longestName && !/[?!…:]/u.test(text);
}

function isJob(text: string): boolean {
  const words = nameWords(text);
  return words.length <= longestJob && hasWord(words, jobTexts);
}

/** "Product Designer" becomes "product designer", "CEO" and "VP Engineering" stay. */
function asWithin(job: string): string {
  return job
    .trim()
    .split(/\s+/)
    .map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : word.toLowerCase()))
    .join(' ');
}
