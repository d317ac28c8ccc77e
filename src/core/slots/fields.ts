/** An object of which nothing is known: one of Figma's layers, or anything else. */
export type Fields = Readonly<Record<string, unknown>>;

// Checks by hand, one field at a time: a schema for each layer takes ten times as long, and a
// document has a hundred thousand of them.

/** True for an object that is no list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `value` when it is a finite number. */
export function numberOr<T>(value: unknown, otherwise: T): number | T {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
}

/** `value` when it is a text, else an empty one. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** `value` when it is a list, else an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
