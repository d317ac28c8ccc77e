import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparePatches } from '../../../src/retouch/heal/compare-patches.ts';
import { createChance } from '../../../src/retouch/heal/create-chance.ts';
import { findTargets } from '../../../src/retouch/heal/find-targets.ts';
import { guessField } from '../../../src/retouch/heal/guess-field.ts';
import { createLevel, empty, hole, known, type Level } from '../../../src/retouch/heal/level.ts';
import { markPatches } from '../../../src/retouch/heal/mark-patches.ts';
import { matchPatches } from '../../../src/retouch/heal/match-patches.ts';
import { measureDepth } from '../../../src/retouch/heal/measure-depth.ts';
import { createField, solvePoisson } from '../../../src/retouch/heal/solve-poisson.ts';
import { startMatching } from '../../../src/retouch/heal/start-matching.ts';
import { noiseAt } from './pictures.ts';

const levels = fc
  .record({
    width: fc.integer({ min: 7, max: 30 }),
    height: fc.integer({ min: 7, max: 30 }),
    salt: fc.nat(1000),
  })
  .map(({ width, height, salt }): Level => {
    const level = createLevel(width, height);
    for (let pixel = 0; pixel < width * height; pixel += 1) {
      const chance = noiseAt(Math.floor((pixel % width) / 4), Math.floor(pixel / width / 4), salt);
      level.kinds[pixel] = chance < 0.15 ? hole : chance < 0.2 ? empty : known;
      for (let channel = 0; channel < 4; channel += 1) {
        level.pixels[pixel * 4 + channel] = 255 * noiseAt(pixel, channel, salt);
      }
    }
    level.kinds[salt % (width * height)] = hole;
    level.kinds[0] = known;
    return level;
  });

test('sources are the patches that are known altogether, targets those that touch the hole', () => {
  const check = fc.property(levels, fc.integer({ min: 0, max: 3 }), (level, radius) => {
    const isSource = markPatches(level, radius, 'unknown');
    const targets = new Set(findTargets(level, radius));
    for (let pixel = 0; pixel < level.kinds.length; pixel += 1) {
      const kinds = patchOf(level, pixel, radius);
      expect(isSource[pixel] === 1).toBe(kinds?.every((kind) => kind === known) ?? false);
      expect(targets.has(pixel)).toBe(kinds?.includes(hole) ?? false);
    }
  });
  fc.assert(check, { numRuns: 40 });
});

test('the depth of a pixel is its distance to the nearest one outside the hole', () => {
  const check = fc.property(levels, (level) => {
    const depths = measureDepth(level);
    for (let pixel = 0; pixel < depths.length; pixel += 1) {
      let nearest = Infinity;
      for (let other = 0; other < depths.length; other += 1) {
        if (level.kinds[other] === hole) continue;
        const across = Math.abs((pixel % level.width) - (other % level.width));
        const down = Math.abs(Math.floor(pixel / level.width) - Math.floor(other / level.width));
        nearest = Math.min(nearest, Math.max(across, down));
      }
      expect(depths[pixel]).toBe(nearest);
    }
  });
  fc.assert(check, { numRuns: 20 });
});

test('matching never makes a target’s cost worse, nor takes what is no source', () => {
  const check = fc.property(levels, fc.nat(), (level, seed) => {
    const matching = startMatching(level);
    const chance = createChance(seed);
    guessField(matching, chance);
    const { targets, field, costs, isSource } = matching;
    let before = Infinity;
    for (const isForward of [true, false, true]) {
      matchPatches(matching, { from: 0, to: targets.length, isForward, reach: 16 }, chance);
      let sum = 0;
      for (const target of targets) {
        expect(isSource[field[target] ?? -1]).toBe(1);
        const cost = comparePatches(matching, target, field[target] ?? 0, Infinity);
        expect(costs[target]).toBe(Math.fround(cost));
        sum += cost;
      }
      expect(sum).toBeLessThanOrEqual(before);
      before = sum;
    }
  });
  fc.assert(check, { numRuns: 40 });
});

test('a comparison that stops early has reached its limit', () => {
  const check = fc.property(levels, fc.nat(), (level, limit) => {
    const matching = startMatching(level);
    const source = matching.isSource.indexOf(1);
    for (const target of matching.targets) {
      const whole = comparePatches(matching, target, source, Infinity);
      const cut = comparePatches(matching, target, source, limit);
      expect(cut).toBeLessThanOrEqual(whole);
      expect(cut >= limit || cut === whole).toBe(true);
    }
  });
  fc.assert(check, { numRuns: 40 });
});

test.each([
  [1, 1],
  [5, 5],
  [33, 70],
  [64, 31],
])('Poisson’s equation holds after six cycles, %d x %d', (width, height) => {
  const field = createField(width + 2, height + 1);
  const isOpen = (x: number, y: number) => x > 0 && x <= width && y < height && y >= 0;
  for (let cell = 0; cell < field.isOpen.length; cell += 1) {
    if (!isOpen(cell % (width + 2), Math.floor(cell / (width + 2)))) continue;
    field.isOpen[cell] = 1;
    field.excess[cell * 3 + 1] = 20 * noiseAt(cell, 0) - 10;
  }
  for (let cycle = 0; cycle < 6; cycle += 1) for (const _ of solvePoisson(field));
  for (let y = 0; y < height; y += 1) {
    for (let x = 1; x <= width; x += 1) {
      const valueAt = (atX: number, atY: number) =>
        field.values[(Math.max(0, atY) * (width + 2) + atX) * 3 + 1] ?? 0;
      const excess =
        4 * valueAt(x, y) -
        valueAt(x - 1, y) -
        valueAt(x + 1, y) -
        valueAt(x, y - 1) -
        valueAt(x, y + 1);
      expect(excess).toBeCloseTo(field.excess[(y * (width + 2) + x) * 3 + 1] ?? 0, 1);
    }
  }
});

/** The kinds of a patch's pixels; null when it does not lie in the level. */
function patchOf({ width, height, kinds }: Level, middle: number, radius: number): number[] | null {
  const x = middle % width;
  const y = Math.floor(middle / width);
  if (x < radius || x >= width - radius || y < radius || y >= height - radius) return null;
  const patch: number[] = [];
  for (let row = y - radius; row <= y + radius; row += 1) {
    patch.push(...kinds.subarray(row * width + x - radius, row * width + x + radius + 1));
  }
  return patch;
}
