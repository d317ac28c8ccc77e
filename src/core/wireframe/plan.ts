import * as z from 'zod/mini';
import { parseJson } from '../parse-json.ts';

/** What a designer has decided about one placeholder; what is absent is as it was found. */
export const decisionShape = z.object({
  prompt: z.optional(z.string()),
  role: z.optional(z.string()),
  isSkipped: z.optional(z.boolean()),
  /** Hash of the draft that may become a final; another one has not been seen yet. */
  approved: z.optional(z.string()),
});

/** How the instances of one component come by their pictures. */
export const ruleShape = z.discriminatedUnion('kind', [
  /** Equal prompts share pictures between screens, never within one. */
  z.object({ kind: z.literal('auto') }),
  z.object({ kind: z.literal('same') }),
  z.object({ kind: z.literal('different') }),
  z.object({ kind: z.literal('cycle'), count: z.number().check(z.int(), z.minimum(2)) }),
]);

/** A designer's decisions about the placeholders of a file. Kept on the designer's machine. */
export const planShape = z.object({
  /** By layer id. */
  decisions: z.record(z.string(), decisionShape),
  /** By the group of the slots (see Slot). */
  rules: z.record(z.string(), ruleShape),
});

export type Decision = z.output<typeof decisionShape>;
export type InstanceRule = z.output<typeof ruleShape>;
export type Plan = z.output<typeof planShape>;

export const emptyPlan: Plan = { decisions: {}, rules: {} };

/** The stored plan, or an empty one. */
export function readPlan(text: string): Plan {
  const parsed = z.safeParse(planShape, parseJson(text));
  return parsed.success ? parsed.data : emptyPlan;
}
