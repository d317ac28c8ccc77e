import fc from 'fast-check';
import { expect, test } from 'vitest';
import { softnessByItself, softnessFor } from '../../../src/core/edit/softness.ts';

const length = fc.double({ min: 1, max: 6000, noNaN: true });
const box = fc.record({ width: length, height: length });
const pixel = fc.double({ min: 0.1, max: 4, noNaN: true });

test('by itself each is some pixels of the picture, neither none nor a broad band', () => {
  fc.assert(
    fc.property(box, pixel, (size, unit) => {
      const { grow, feather, blend } = softnessFor(softnessByItself, size, unit, 1e6);
      for (const width of [grow, feather, blend]) {
        expect(width / unit).toBeGreaterThan(1);
        expect(width / unit).toBeLessThan(100);
      }
      expect(blend).toBeLessThanOrEqual(feather);
    }),
  );
});

test('a larger mask is not softened less, and a large one more than a small one', () => {
  fc.assert(
    fc.property(box, pixel, fc.double({ min: 1, max: 9, noNaN: true }), (size, unit, times) => {
      const larger = { width: size.width * times, height: size.height * times };
      const [one, other] = [size, larger].map((mask) =>
        softnessFor(softnessByItself, mask, unit, 1e6),
      );
      expect(other?.grow).toBeGreaterThanOrEqual(one?.grow ?? 0);
      expect(other?.feather).toBeGreaterThanOrEqual(one?.feather ?? 0);
      expect(other?.blend).toBeGreaterThanOrEqual(one?.blend ?? 0);
    }),
  );
  const [small, large] = [10, 900].map((side) =>
    softnessFor(softnessByItself, { width: side, height: side }, 1, side / 2),
  );
  expect(large?.grow).toBeGreaterThan(small?.grow ?? 0);
  expect(large?.feather).toBeGreaterThan(small?.feather ?? 0);
  expect(large?.blend).toBeGreaterThan(small?.blend ?? 0);
});

test('a patch never blends deeper than its mask is, so that something of it is opaque', () => {
  const chosen = fc.option(fc.double({ min: 0, max: 500, noNaN: true }));
  fc.assert(
    fc.property(box, pixel, chosen, (size, unit, blend) => {
      const depth = Math.min(size.width, size.height) / 2;
      const softness = { ...softnessByItself, blend };
      expect(softnessFor(softness, size, unit, depth).blend).toBeLessThanOrEqual(depth);
    }),
  );
});

test('what a designer chose stays, each by itself, also nothing at all', () => {
  const size = { width: 300, height: 200 };
  const auto = softnessFor(softnessByItself, size, 1, 100);
  expect(softnessFor({ grow: 0, feather: null, blend: null }, size, 1, 100)).toEqual({
    ...auto,
    grow: 0,
  });
  expect(softnessFor({ grow: null, feather: 31, blend: 0 }, size, 1, 100)).toEqual({
    grow: auto.grow,
    feather: 31,
    blend: 0,
  });
});
