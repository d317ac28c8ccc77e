import { promptFromName } from '../prompt-from-name.ts';
import { isWordy } from './is-wordy.ts';
import type { SlotRole } from './slot.ts';

/** Characters; a longer text is a paragraph, and its beginning says enough. */
const longestSubject = 120;

/**
 * A first sentence to ask for the picture with: what the layer is called, then the text that goes
 * with it ("Foto pasar: Pasar Santa."). A name that says nothing is replaced by the role.
 */
export function slotPrompt(layerName: string, role: SlotRole, subject: string | null): string {
  const name = promptFromName(layerName);
  const kind = name !== null && isWordy(name) ? name : role;
  const sentence = subject === null ? kind : `${kind}: ${shorten(subject)}`;
  const capital = sentence.charAt(0).toUpperCase() + sentence.slice(1);
  return /[.!?…]["'”’»]?$/u.test(capital) ? capital : `${capital}.`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= longestSubject) return line;
  const lastSpace = line.lastIndexOf(' ', longestSubject);
  return `${line.slice(0, lastSpace > 0 ? lastSpace : longestSubject)}…`;
}
