import { sentences } from './prompt-sentences.ts';
import type { Language } from './read-language.ts';
import type { SlotRole } from './slot.ts';
import type { Title } from './title-from-name.ts';

/** Characters; a longer text is a paragraph, and its beginning says enough. */
const longestSubject = 120;

/** What is known of the picture to ask for. */
export type PromptFacts = {
  readonly role: SlotRole;
  readonly language: Language;
  /** What a designer wrote about the picture; it says all. */
  readonly note: string;
  readonly title: Title | null;
  /** What the text next to it is about. */
  readonly subject: string | null;
  /** The heading that it stands under, where there is no text next to it. */
  readonly heading: string | null;
};

/**
 * A first sentence to ask for the picture with: "Foto produk: Kopi susu gula aren." In a language
 * that we have no sentences in, the text alone.
 */
export function slotPrompt(facts: PromptFacts): string {
  const { role, language, note } = facts;
  if (note !== '') return asSentence(inOneLine(note));
  const title = facts.title?.language === language ? facts.title : null;
  const subject = facts.subject === null ? null : shorten(facts.subject);
  const heading = facts.heading === null ? null : shorten(facts.heading);
  if (title?.isKind) {
    const isSaid = subject === null || title.text.toLowerCase().includes(subject.toLowerCase());
    return asSentence(isSaid ? title.text : `${title.text}: ${subject}`);
  }
  const known = title?.text ?? subject;
  if (language === 'other') return asSentence(known ?? heading ?? sentences.en[role].alone);
  const { about, goesWith, alone } = sentences[language][role];
  if (known !== null) return asSentence(`${about} ${known}`);
  return heading === null ? alone : `${goesWith} “${heading}”.`;
}

function asSentence(words: string): string {
  const capital = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?…。！？؟।]["'”’»」]?$/u.test(capital) ? capital : `${capital}${stopFor(capital)}`;
}

/** Chinese and Japanese end their sentences with a mark of their own. */
function stopFor(words: string): string {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(words) ? '。' : '.';
}

function shorten(text: string): string {
  const line = inOneLine(text);
  const characters = [...line];
  if (characters.length <= longestSubject) return line;
  const start = characters.slice(0, longestSubject).join('');
  const lastSpace = start.lastIndexOf(' ');
  return `${lastSpace > 0 ? start.slice(0, lastSpace) : start}…`;
}

function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
