import { signal } from '@preact/signals';
import { choicesFor, type EditChoices } from '../../core/edit/edit-choices.ts';
import { needsPrompt, type Verb } from '../../core/edit/verb.ts';
import { writePrompt } from './keep-window-state.ts';
import { windowState } from './session.ts';

/** What the designer decides of the next edit besides its prompt. */
export const editChoices = signal<EditChoices>(choicesFor('replace'));

/** How many answers an edit asks for. */
export const answerCount = signal(1);
export const mostAnswers = 4;

export function changeEdit(change: Partial<EditChoices>): void {
  editChoices.value = { ...editChoices.value, ...change };
}

/** What was last written for verbs that need words, and for those that do not. */
const prompts = { needed: '', optional: '' };
const kindOf = (verb: Verb) => (needsPrompt(verb) ? 'needed' : 'optional');

/**
 * Another verb starts from its own instruction; how the masks are made stays. What was to be seen
 * there is not what is to be removed: those have prompts of their own.
 */
export function chooseVerb(verb: Verb): void {
  const before = kindOf(editChoices.value.verb);
  const kind = kindOf(verb);
  if (kind !== before) {
    prompts[before] = windowState.value.prompts.edit;
    writePrompt('edit', prompts[kind]);
  }
  const { instruction, isInverted } = choicesFor(verb);
  changeEdit({ verb, instruction, isInverted });
}
