import type * as z from 'zod/mini';
import { validationMessage } from '../api/validation-message.ts';

/** `value` as `schema` describes it. Throws a sentence that begins with `what` it was. */
export function readRest<T>(schema: z.ZodMiniType<T>, value: unknown, what: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const problem = issue === undefined ? 'Invalid value' : validationMessage(issue, value);
  throw new Error(`${what} is not in the shape of Figma's REST API: ${problem}.`);
}
