import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/** What is wrong with `value`, in the words that Figma's own checks use, for example
 * "Expected number, received string at [0].opacity". */
export function validationMessage(issue: Issue, value: unknown): string {
  const at = issue.path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  const sentence = sentenceOf(issue, valueAt(value, issue.path));
  return at.length === 0 ? sentence : `${sentence} at ${at.join('')}`;
}

function sentenceOf(issue: Issue, received: unknown): string {
  if (received === undefined && issue.code !== 'custom') return 'Required value missing';
  switch (issue.code) {
    case 'invalid_type':
      return `Expected ${issue.expected}, received ${typeName(received)}`;
    case 'unrecognized_keys':
      return `Unrecognized key(s) in object: ${issue.keys.map((key) => `'${key}'`).join(', ')}`;
    case 'invalid_value':
      return `Invalid enum value. Expected ${issue.values.map((one) => `'${String(one)}'`).join(' | ')}, received '${String(received)}'`;
    case 'invalid_union':
      return `Invalid discriminator value. Received '${String(received)}'`;
    case 'too_small':
      return `${measureName(issue.origin)} must be greater than ${orEqual(issue.inclusive)}${issue.minimum}`;
    case 'too_big':
      return `${measureName(issue.origin)} must be less than ${orEqual(issue.inclusive)}${issue.maximum}`;
    default:
      return issue.message;
  }
}

function orEqual(isInclusive = true): string {
  return isInclusive ? 'or equal to ' : '';
}

function measureName(origin: string): string {
  return origin === 'number' || origin === 'int' ? 'Number' : `Length of ${origin}`;
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isNaN(value) ? 'nan' : typeof value;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    value,
  );
}
