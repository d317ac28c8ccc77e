import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paintsText } from '../../src/core/paints-text.ts';

/** The same value with the fields of all its objects in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (!(value instanceof Object)) return value;
  const fields = Object.entries(value).map(([name, part]) => [name, turned(part)] as const);
  return Object.fromEntries(fields.reverse());
}

// Fields that are no numbers: JavaScript puts those in an order of its own.
const names = fc.stringMatching(/^[a-z]{1,6}$/);
const paint = fc.dictionary(
  names,
  fc.oneof(
    fc.integer(),
    fc.boolean(),
    fc.string(),
    fc.array(fc.dictionary(names, fc.integer(), { noNullPrototype: true })),
  ),
  { noNullPrototype: true },
);

test('the order of fields makes no difference, at any depth', () => {
  fc.assert(
    fc.property(fc.array(paint), (paints) => {
      expect(paintsText(paints.map(turned))).toBe(paintsText(paints));
    }),
  );
});

test('the order of paints does, and so does every value', () => {
  const [red, blue] = [{ color: { r: 1, b: 0 } }, { color: { r: 0, b: 1 } }];
  expect(paintsText([red, blue])).not.toBe(paintsText([blue, red]));
  expect(paintsText([red])).not.toBe(paintsText([blue]));
  expect(paintsText([{ at: [1, 2] }])).not.toBe(paintsText([{ at: [2, 1] }]));
  expect(paintsText([{ visible: false }])).not.toBe(paintsText([{}]));
});
