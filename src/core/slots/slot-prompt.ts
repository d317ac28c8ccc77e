import { promptFromName } from '../prompt-from-name.ts';
import { isWordy } from './is-wordy.ts';
import type { Layer } from './layer.ts';
import { nearestText } from './nearest-text.ts';
import type { SlotRole } from './slot.ts';

/** Characters; a longer text is a paragraph, and its beginning says enough. */
const longestSubject = 120;

/**
 * A first sentence to ask for the picture with: what the layer is called, then the text beside it
 * ("Foto pasar: Pasar Santa."). A name that says nothing is replaced by the role.
 */
export function slotPrompt(layer: Layer, role: SlotRole, texts: readonly Layer[]): string {
  const name = promptFromName(layer.name);
  const kind = name !== null && isWordy(name) ? name : role;
  const subject = nearestText(layer, texts);
  const sentence = subject === null ? kind : `${kind}: ${shorten(subject)}`;
  const capital = sentence.charAt(0).toUpperCase() + sentence.slice(1);
  return /[.!?…]$/u.test(capital) ? capital : `${capital}.`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= longestSubject) return line;
  return `${line.slice(0, line.lastIndexOf(' ', longestSubject))}…`;
}
