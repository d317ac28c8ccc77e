import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blurMask } from '../../../src/retouch/masks/blur-mask.ts';
import { disc } from './pictures.ts';

const sum = (values: Uint8ClampedArray) => values.reduce((all, value) => all + value, 0);

test('as much is covered as before, only further apart', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 24, noNaN: true }), (radius) => {
      const side = 121;
      const mask = disc(side, 20);
      const blurred = blurMask(mask, { width: side, height: side }, radius);
      expect(sum(blurred) / sum(mask)).toBeCloseTo(1, 2);
      expect(Math.max(...blurred)).toBeLessThanOrEqual(255);
    }),
    { numRuns: 30 },
  );
});

test('what is alike from both sides stays so, and lines fare as columns do', () => {
  const side = 81;
  const size = { width: side, height: side };
  const blurred = blurMask(disc(side, 12), size, 15);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const value = blurred[y * side + x];
      expect(blurred[y * side + side - 1 - x]).toBe(value);
      expect(blurred[(side - 1 - y) * side + x]).toBe(value);
      expect(Math.abs((blurred[x * side + y] ?? 0) - (value ?? 0))).toBeLessThanOrEqual(1);
    }
  }
});

/** How far the edge of a half plane reaches, as the standard deviation of its slope. */
function deviationOf(radius: number): number {
  const width = 401;
  const edge = Uint8ClampedArray.from({ length: width * 81 }, (_, at) =>
    at % width > 200 ? 255 : 0,
  );
  const blurred = blurMask(edge, { width, height: 81 }, radius);
  const row = blurred.subarray(40 * width, 41 * width);
  let [all, mean, square] = [0, 0, 0];
  for (let x = 100; x < 300; x += 1) {
    const slope = (row[x + 1] ?? 0) - (row[x] ?? 0);
    all += slope;
    mean += slope * x;
    square += slope * x * x;
  }
  return Math.sqrt(square / all - (mean / all) ** 2);
}

describe.each([3, 4, 6, 9, 14, 20, 33, 40])("Figma's radius of %d", (radius) => {
  test('is twice the standard deviation', () => {
    expect(deviationOf(radius) / (radius / 2)).toBeGreaterThan(0.96);
    expect(deviationOf(radius) / (radius / 2)).toBeLessThan(1.04);
  });
});

test('a little is a little, and nothing is nothing', () => {
  const side = 31;
  const size = { width: side, height: side };
  const mask = disc(side, 8);
  expect(blurMask(mask, size, 0)).toEqual(mask);
  const little = blurMask(mask, size, 1);
  expect(little).not.toEqual(mask);
  expect(little[15 * side + 15]).toBe(255);
  expect(little[0]).toBe(0);
});

test('beyond the picture nothing is covered', () => {
  const covered = new Uint8ClampedArray(40 * 40).fill(255);
  const blurred = blurMask(covered, { width: 40, height: 40 }, 8);
  expect(blurred[20 * 40 + 20]).toBe(255);
  expect(blurred[20 * 40]).toBeGreaterThan(64);
  expect(blurred[20 * 40]).toBeLessThan(180);
  expect(blurred[0]).toBeLessThan(blurred[20] ?? 0);
});
