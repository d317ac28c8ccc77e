import type * as z from 'zod';
import { ApiError } from '../api-error.ts';
import { listOf } from './list-of.ts';

/**
 * Parses a request's fields.
 *
 * @throws ApiError about the first field that is wrong, in OpenAI's words and with its code.
 */
export function checkFields<Fields>(schema: z.ZodType<Fields>, fields: unknown): Fields {
  const result = schema.safeParse(fields, { reportInput: true });
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw issue ? refusal(issue) : result.error;
}

function refusal(issue: z.core.$ZodIssue): ApiError {
  const param = nameOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const unknown = nameOf([...issue.path, issue.keys[0] ?? '']);
      return wrong(unknown, 'unknown_parameter', `Unknown parameter: '${unknown}'.`);
    }
    case 'invalid_type':
      return wrongType(param, issue.expected, issue.input);
    case 'invalid_value':
      if (typeof issue.input !== 'string') return wrongType(param, 'string', issue.input);
      return wrong(
        param,
        'invalid_value',
        `Invalid value: '${issue.input}'. Supported values are: ${listOf(issue.values)}.`,
      );
    case 'too_big':
      return outOfRange(param, issue.input, 'above', Number(issue.maximum));
    case 'too_small':
      return outOfRange(param, issue.input, 'below', Number(issue.minimum));
    default:
      return wrong(param, 'invalid_value', `Invalid value for '${param}'.`);
  }
}

function wrongType(param: string, expected: string, input: unknown): ApiError {
  if (input === undefined) {
    const message = `Missing required parameter: '${param}'.`;
    return wrong(param, 'missing_required_parameter', message);
  }
  // Every number that the API takes is a whole one.
  const wanted = withArticle(['int', 'number'].includes(expected) ? 'integer' : expected);
  const message = `Invalid type for '${param}': expected ${wanted}, but got ${typeName(input)} instead.`;
  return wrong(param, 'invalid_type', message);
}

function outOfRange(
  param: string,
  input: unknown,
  side: 'above' | 'below',
  bound: number,
): ApiError {
  const extreme = side === 'above' ? 'maximum' : 'minimum';
  const codeEnd = side === 'above' ? 'above_max' : 'below_min';
  if (typeof input === 'number') {
    const sign = side === 'above' ? '<=' : '>=';
    return wrong(
      param,
      `integer_${codeEnd}_value`,
      `Invalid '${param}': integer ${side} ${extreme} value. ` +
        `Expected a value ${sign} ${bound}, but got ${input} instead.`,
    );
  }
  const noun = Array.isArray(input) ? 'array' : 'string';
  const length = typeof input === 'string' || Array.isArray(input) ? input.length : 0;
  return wrong(
    param,
    `${noun}_${codeEnd}_length`,
    `Invalid '${param}': ${noun} too ${side === 'above' ? 'long' : 'short'}. ` +
      `Expected ${withArticle(noun)} with ${extreme} length ${bound}, ` +
      `but got ${withArticle(noun)} with length ${length} instead.`,
  );
}

function wrong(param: string, code: string, message: string): ApiError {
  return new ApiError(message, { param, code });
}

/** `images[0].image_url` */
function nameOf(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index ? '.' : ''}${String(part)}`,
    )
    .join('');
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'number' && !Number.isInteger(value)) return 'a decimal number';
  return withArticle(typeof value);
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
