import * as z from 'zod/mini';
import { editShape } from './edit/edit-choices.ts';
import { proofShape } from './edit/proof.ts';
import { sizeShape } from './layer-facts.ts';

/** Characters. The recipe must fit into one entry of Figma's plugin data, which holds 100 kB. */
export const longestPrompt = 20_000;

/** All that was asked for one picture. Kept with the layer, so it travels with the file. */
export const recipeShape = z.object({
  version: z.literal(1),
  job: z.enum(['fill', 'edit']),
  prompt: z.string().check(z.maxLength(longestPrompt)),
  /** Id of the style that was added to the prompt; absent for pictures of older versions. */
  style: z.optional(z.string()),
  /** What the art direction of its run added to the prompt. */
  direction: z.optional(z.string()),
  /** Whether it stands in until a final is made. */
  stage: z.optional(z.enum(['draft', 'final'])),
  /** As the model was asked for it; absent where there is no such choice. */
  quality: z.optional(z.string()),
  /** Id of the request that it answers: pictures of one request have one. */
  request: z.optional(z.string()),
  /** US dollars for the request as estimated before; absent where nobody can say. */
  price: z.optional(z.object({ least: z.number(), most: z.number() })),
  /** Null for models that take none. */
  seed: z.nullable(z.number()),
  /** The model's id. */
  model: z.string(),
  /** The host that was asked; null for pictures made on the designer's machine. */
  host: z.nullable(z.string()),
  /** Pixels. */
  asked: sizeShape,
  answered: sizeShape,
  /** How the edit was asked for; absent for fills. */
  edit: z.optional(editShape),
  /** What was measured of the edit once it was placed. */
  proof: z.optional(proofShape),
  maskIds: z.array(z.string()),
  referenceIds: z.array(z.string()),
  /** Seconds from request to picture. */
  seconds: z.number(),
  /** ISO 8601. */
  madeAt: z.string(),
});

export type Recipe = z.output<typeof recipeShape>;
