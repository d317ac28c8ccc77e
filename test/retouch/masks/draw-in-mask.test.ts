import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawInMask } from '../../../src/retouch/masks/draw-in-mask.ts';
import { coverage, disc, distanceTo } from './pictures.ts';

const pixels = fc.double({ min: 0, max: 8, noNaN: true });

test('nothing within the inset of a bare pixel is masked, and nowhere more than was covered', () => {
  fc.assert(
    fc.property(coverage, pixels, pixels, ({ size, values }, inset, blend) => {
      const mask = drawInMask(values, size, inset, blend);
      const isBare = (pixel: number) => values[pixel] === 0;
      for (let pixel = 0; pixel < values.length; pixel += 1) {
        const depth = distanceTo(isBare, size, pixel);
        expect(mask[pixel]).toBeLessThanOrEqual(values[pixel] ?? 0);
        if (depth <= inset - 1e-4) expect(mask[pixel]).toBe(0);
        if (depth >= inset + Math.max(1, blend) + 1e-4) expect(mask[pixel]).toBe(values[pixel]);
      }
    }),
  );
});

test('further in, softer or with more cut away there is never more of it', () => {
  fc.assert(
    fc.property(coverage, pixels, pixels, pixels, ({ size, values }, inset, blend, more) => {
      const mask = drawInMask(values, size, inset, blend);
      const further = drawInMask(values, size, inset + more, blend);
      const softer = drawInMask(values, size, inset, blend + more);
      const cut = Uint8ClampedArray.from(values, (value, pixel) => (pixel % 7 === 3 ? 0 : value));
      const less = drawInMask(cut, size, inset, blend);
      for (let pixel = 0; pixel < values.length; pixel += 1) {
        const most = mask[pixel] ?? 0;
        expect(further[pixel]).toBeLessThanOrEqual(most);
        expect(softer[pixel]).toBeLessThanOrEqual(most);
        expect(less[pixel]).toBeLessThanOrEqual(most);
      }
    }),
  );
});

test('towards the middle it only rises', () => {
  const side = 61;
  const mask = drawInMask(disc(side, 25), { width: side, height: side }, 2, 12);
  const row = [...mask.subarray(30 * side, 30 * side + 31)];
  expect(row).toEqual([...row].sort((one, other) => one - other));
  expect(row.at(-1)).toBe(255);
  expect(new Set(row).size).toBeGreaterThan(8);
});

test('the border of the picture is no edge', () => {
  const size = { width: 9, height: 7 };
  const covered = new Uint8ClampedArray(63).fill(255);
  expect(drawInMask(covered, size, 3, 5)).toEqual(covered);
  // Bare on the left: of the other three sides nothing is drawn in.
  for (let y = 0; y < 7; y += 1) covered[y * 9] = 0;
  const mask = drawInMask(covered, size, 2, 1);
  const row = (y: number) => [...mask.subarray(y * 9, y * 9 + 9)];
  expect(row(0)).toEqual(row(3));
  expect(row(3).slice(3)).toEqual(Array(6).fill(255));
});
