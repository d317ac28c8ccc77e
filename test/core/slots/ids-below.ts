import { isFields, listOf } from '../../../src/core/slots/fields.ts';

/** The ids of the layers of `document` that are among `roots` or below one of them. */
export function idsBelow(document: unknown, roots: ReadonlySet<unknown>): Set<unknown> {
  const ids = new Set<unknown>();
  const open = [{ value: document, isBelow: false }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, isBelow } = next;
    if (!isFields(value)) continue;
    const isIn = isBelow || roots.has(value.id);
    if (isIn) ids.add(value.id);
    const entries = isFields(value.nodes) ? Object.values(value.nodes) : [];
    for (const below of [...listOf(value.children), value.document, ...entries]) {
      open.push({ value: below, isBelow: isIn });
    }
  }
  return ids;
}
