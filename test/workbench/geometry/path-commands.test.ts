import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPath, parsePath } from '../../../workbench/figma/geometry/path-commands.ts';
import { pointAt } from '../support/area.ts';

test('path text is written with single spaces and read back as it was', () => {
  const data = 'M 0 0 L 10.5 -3 C 1 2 3 4 5 6 Z M 7 8 L 9 10 Z';
  expect(formatPath(parsePath(data))).toBe(data);
});

test('the compact text of the REST API is read', () => {
  expect(formatPath(parsePath('M0 20C0 8.95431,8.95431 0 20-1L.5 1e1Z'))).toBe(
    'M 0 20 C 0 8.95431 8.95431 0 20 -1 L 0.5 10 Z',
  );
});

test('numbers never come out with an exponent or a negative zero', () => {
  expect(formatPath(parsePath('M -0 1e-9 L -1e-9 0.1234567891'))).toBe('M 0 0 L 0 0.123457');
});

test.each([
  ['A 1 1 0 0 1 2 2', 'unknown command A'],
  ['L 1 1', 'begins with L'],
  ['M 0 0 H 5', 'unknown command H'],
  ['m 0 0', 'unknown command m'],
  ['M 0', 'expected a number, found the end'],
  ['M 0 x', 'expected a number, found x'],
  ['M 0 0 5 5', 'unknown command 5'],
])('%s is refused with a sentence', (data, sentence) => {
  expect(() => parsePath(data)).toThrow(sentence);
});

const coordinate = fc.double({ min: -1000, max: 1000, noNaN: true });
const point = fc.record({ x: coordinate, y: coordinate });

test('a quadratic curve becomes the cubic that runs through the same points', () => {
  fc.assert(
    fc.property(point, point, point, fc.double({ min: 0, max: 1, noNaN: true }), (p, q, r, t) => {
      const text = formatPath([
        { letter: 'M', points: [p] },
        { letter: 'Q', points: [q, r] },
      ]);
      const [, cubic] = parsePath(text);
      expect(cubic?.letter).toBe('C');
      const before = pointAt([p, q, r], t);
      const after = pointAt([p, ...(cubic?.points ?? [])], t);
      expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(1e-4);
    }),
  );
});
