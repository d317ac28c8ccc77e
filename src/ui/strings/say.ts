import { computed } from '@preact/signals';
import type { Failure } from '../../core/failure.ts';
import { settings } from '../session/session.ts';
import { en, type Strings } from './en.ts';
import { id } from './id.ts';

/** The designer's choice, or else the system's language when it is one of ours. */
export const language = computed<'en' | 'id'>(() => {
  const chosen = settings.value.language;
  if (chosen !== 'auto') return chosen;
  // `in` is how older systems call Indonesian.
  return /^(id|in)\b/i.test(navigator.language) ? 'id' : 'en';
});

/** Every sentence, in the window's language. */
export const say = computed<Strings>(() => (language.value === 'id' ? id : en));

/** What a designer reads of a failure. */
export function failureSentence(failure: Failure): string {
  return say.value.failure(failure);
}
