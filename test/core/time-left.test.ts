import fc from 'fast-check';
import { expect, test } from 'vitest';
import { learnTime, timeLeft } from '../../src/core/time-left.ts';

const seconds = fc.double({ min: 0.01, max: 1000, noNaN: true });

test('the first time is taken as it is, the next moves it by three tenths of the way', () => {
  const once = learnTime({}, 'flare fill', 10);
  expect(once).toEqual({ 'flare fill': 10 });
  expect(learnTime(once, 'flare fill', 20)['flare fill']).toBeCloseTo(13, 10);
});

test('what is learned of one kind says nothing of another', () => {
  expect(learnTime({ fill: 10 }, 'edit', 30)).toEqual({ fill: 10, edit: 30 });
});

test('a learned time lies between the one before and the new one', () => {
  fc.assert(
    fc.property(seconds, seconds, (before, now) => {
      const { fill = Number.NaN } = learnTime({ fill: before }, 'fill', now);
      expect(fill).toBeGreaterThanOrEqual(Math.min(before, now) - 1e-9);
      expect(fill).toBeLessThanOrEqual(Math.max(before, now) + 1e-9);
    }),
  );
});

test('of too many kinds the one that was not met for the longest is forgotten', () => {
  const names = Array.from({ length: 24 }, (_, index) => `model ${index}`);
  const full = names.reduce((times, name) => learnTime(times, name, 1), {});
  const met = learnTime(full, 'model 0', 1);
  const kept = Object.keys(learnTime(met, 'new', 1));
  expect(kept).toHaveLength(24);
  expect(kept).toContain('model 0');
  expect(kept).toContain('new');
  expect(kept).not.toContain('model 1');
});

test.each([
  { pictures: 1, atOnce: 4, elapsed: 0, left: 10 },
  { pictures: 4, atOnce: 4, elapsed: 3, left: 7 },
  { pictures: 5, atOnce: 4, elapsed: 0, left: 20 },
  { pictures: 3, atOnce: 1, elapsed: 12, left: 18 },
  { pictures: 1, atOnce: 1, elapsed: 60, left: 1 },
])('$pictures pictures, $atOnce at once, after $elapsed s: $left s', (given) => {
  expect(timeLeft(10, given.pictures, given.atOnce, given.elapsed)).toBeCloseTo(given.left, 10);
});

test('there is always something left, and never more than at the beginning', () => {
  const count = fc.integer({ min: 1, max: 500 });
  fc.assert(
    fc.property(seconds, count, count, seconds, (each, pictures, atOnce, elapsed) => {
      const left = timeLeft(each, pictures, atOnce, elapsed);
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThanOrEqual(timeLeft(each, pictures, atOnce, 0));
    }),
  );
});
