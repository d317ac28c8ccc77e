import type * as z from 'zod/mini';
import { validationMessage } from './validation-message.ts';

/** `value` as `schema` describes it. Throws Figma's kind of sentence about the property or parameter `name`. */
export function parseValue<T>(schema: z.ZodMiniType<T>, value: unknown, name: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const problem = issue === undefined ? 'Invalid value' : validationMessage(issue, value);
  throw new Error(`Property "${name}" failed validation: ${problem}`);
}
