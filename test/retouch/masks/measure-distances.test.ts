import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureDistances } from '../../../src/retouch/masks/measure-distances.ts';
import { coverage, distanceTo } from './pictures.ts';

test('each distance is the one that comparing every pixel with every other finds', () => {
  fc.assert(
    fc.property(coverage, ({ size, values }) => {
      const counts = Uint8Array.from(values, (value) => (value === 255 ? 1 : 0));
      const isIn = (pixel: number) => counts[pixel] === 1;
      fc.pre(counts.includes(1));
      const distances = measureDistances(counts, size);
      for (let pixel = 0; pixel < counts.length; pixel += 1) {
        expect(distances[pixel]).toBeCloseTo(distanceTo(isIn, size, pixel), 4);
      }
    }),
  );
});

test('one pixel far from the others of a long picture is measured as exactly', () => {
  const size = { width: 3000, height: 3 };
  const counts = new Uint8Array(size.width * size.height);
  counts[0] = 1;
  const distances = measureDistances(counts, size);
  expect(distances.at(-1)).toBeCloseTo(Math.hypot(2999, 2), 2);
});

test('where nothing counts all is further than any picture is wide', () => {
  const distances = measureDistances(new Uint8Array(12), { width: 4, height: 3 });
  for (const distance of distances) expect(distance).toBeGreaterThan(100_000);
});
