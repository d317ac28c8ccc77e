import * as z from 'zod/mini';
import { softnessByItself } from './softness.ts';
import { isInvertedAtFirst, type Verb, verbs } from './verb.ts';

const length = z.nullable(z.number());

/** All that a designer decides of an edit besides its prompt. Lengths in node units of the target. */
export const editShape = z.object({
  verb: z.enum(verbs),
  /** What was asked of the model in place of the verb's own instruction; null for that one. */
  instruction: z.nullable(z.string()),
  /** Null is what suits the mask's size. */
  grow: length,
  feather: length,
  blend: length,
  /** The mask marks what stays. */
  isInverted: z.boolean(),
  /** All of the picture is sent, not only what is around the mask. */
  isWhole: z.boolean(),
  /** The mask layers are hidden as long as the result is seen. */
  hidesMasks: z.boolean(),
  /** Which variant of the layer was edited: a hash, null for the original; absent for neither. */
  base: z.optional(z.nullable(z.string())),
});

export type EditChoices = z.output<typeof editShape>;

/** What a verb starts from. */
export function choicesFor(verb: Verb): EditChoices {
  return {
    verb,
    instruction: null,
    ...softnessByItself,
    isInverted: isInvertedAtFirst(verb),
    isWhole: false,
    hidesMasks: true,
  };
}
