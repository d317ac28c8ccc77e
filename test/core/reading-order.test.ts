import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingOrder } from '../../src/core/reading-order.ts';

const at = (name: string, x: number, y: number, height = 800, width = 400) => ({
  name,
  box: { x, y, width, height },
});

const names = (...things: ReturnType<typeof at>[]) => readingOrder(things).map(({ name }) => name);

test('rows from top to bottom, each from left to right', () => {
  expect(names(at('d', 500, 900), at('b', 500, 0), at('c', 0, 900), at('a', 0, 0))).toEqual([
    'a',
    'b',
    'c',
    'd',
  ]);
});

test('what stands a little lower or higher is in the same row', () => {
  expect(names(at('c', 1000, -9), at('a', 0, 12), at('b', 500, 399 - 9))).toEqual(['a', 'b', 'c']);
});

test('what begins at the middle or below begins a row', () => {
  expect(names(at('low', 0, 400), at('high', 500, 0))).toEqual(['high', 'low']);
});

test('layers without a height are rows by their tops', () => {
  expect(names(at('c', 0, 1, 0), at('b', 9, 0, 0), at('a', 0, 0, 0))).toEqual(['a', 'b', 'c']);
});

test('nothing is lost and nothing comes twice', () => {
  const number = fc.integer({ min: -50, max: 50 });
  const size = fc.integer({ min: 0, max: 40 });
  const thing = fc.record({
    box: fc.record({ x: number, y: number, width: size, height: size }),
  });
  fc.assert(
    fc.property(fc.array(thing), (things) => {
      const ordered = readingOrder(things);
      expect(ordered).toHaveLength(things.length);
      expect(new Set(ordered)).toEqual(new Set(things));
    }),
  );
});
