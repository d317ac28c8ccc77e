import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growMask } from '../../../src/retouch/masks/grow-mask.ts';
import { coverage, distanceTo } from './pictures.ts';

const pixels = fc.double({ min: 0, max: 12, noNaN: true });

test('all within reach of what is covered is masked, nothing beyond the feather, nothing gets less', () => {
  fc.assert(
    fc.property(coverage, pixels, pixels, ({ size, values }, grow, feather) => {
      const grown = growMask(values, size, grow, feather);
      const isCovered = (pixel: number) => (values[pixel] ?? 0) >= 128;
      for (let pixel = 0; pixel < values.length; pixel += 1) {
        const distance = distanceTo(isCovered, size, pixel);
        expect(grown[pixel]).toBeGreaterThanOrEqual(values[pixel] ?? 0);
        if (distance <= grow) expect(grown[pixel]).toBe(255);
        if (distance > grow + Math.max(1, feather)) expect(grown[pixel]).toBe(values[pixel]);
      }
    }),
  );
});

test('a wider feather or more growth never masks less, and further out is never masked more', () => {
  fc.assert(
    fc.property(coverage, pixels, pixels, pixels, ({ size, values }, grow, feather, more) => {
      const mask = growMask(values, size, grow, feather);
      const wider = growMask(values, size, grow + more, feather);
      const softer = growMask(values, size, grow, feather + more);
      for (let pixel = 0; pixel < values.length; pixel += 1) {
        expect(wider[pixel]).toBeGreaterThanOrEqual(mask[pixel] ?? 0);
        expect(softer[pixel]).toBeGreaterThanOrEqual(mask[pixel] ?? 0);
      }
    }),
  );
});

test('the edge fades evenly over the feather', () => {
  const size = { width: 60, height: 1 };
  const values = new Uint8ClampedArray(60);
  values[0] = 255;
  const grown = growMask(values, size, 10, 20);
  expect([...grown.subarray(0, 11)].every((value) => value === 255)).toBe(true);
  expect(grown[20]).toBeGreaterThan(110);
  expect(grown[20]).toBeLessThan(145);
  expect(grown[31]).toBe(0);
  const steps = Array.from(
    { length: 20 },
    (_, at) => (grown[at + 10] ?? 0) - (grown[at + 11] ?? 0),
  );
  expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(2);
});

test('nothing covered stays nothing', () => {
  expect([...growMask(new Uint8ClampedArray(9), { width: 3, height: 3 }, 8, 8)]).toEqual(
    Array(9).fill(0),
  );
});
