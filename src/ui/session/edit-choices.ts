import { signal } from '@preact/signals';
import { choicesFor, type EditChoices } from '../../core/edit/edit-choices.ts';
import type { Verb } from '../../core/edit/verb.ts';

/** What the designer decides of the next edit besides its prompt. */
export const editChoices = signal<EditChoices>(choicesFor('replace'));

/** How many answers an edit asks for. */
export const answerCount = signal(1);
export const mostAnswers = 4;

export function changeEdit(change: Partial<EditChoices>): void {
  editChoices.value = { ...editChoices.value, ...change };
}

/** Another verb starts from its own instruction; how the masks are made stays. */
export function chooseVerb(verb: Verb): void {
  const { instruction, isInverted } = choicesFor(verb);
  changeEdit({ verb, instruction, isInverted });
}
