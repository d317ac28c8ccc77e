/** What an edit does with the part of a picture that its mask marks. */
export const verbs = ['replace', 'add', 'remove', 'repair', 'background', 'expand'] as const;

export type Verb = (typeof verbs)[number];

/** Whether the designer has to say what shall be there. */
export function needsPrompt(verb: Verb): boolean {
  return verb === 'replace' || verb === 'add' || verb === 'background';
}

/** Whether the mask marks what is to stay: a subject is quicker to draw around than all the rest. */
export function isInvertedAtFirst(verb: Verb): boolean {
  return verb === 'background';
}
