import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Raster } from '../../../src/core/raster.ts';
import { heal } from '../../../src/retouch/heal/heal.ts';
import { changedOutside, meanError } from './measure.ts';
import { bricks, checkerboard, noiseAt, paint, stripes } from './pictures.ts';
import { disc, healed, maskOf, withHole } from './run-heal.ts';

const noisy = (width: number, height: number) =>
  paint(width, height, (x, y) => [255 * noiseAt(x, y), 255 * noiseAt(y, x, 1), 40]);

test('an empty mask gives a copy', () => {
  const picture = noisy(9, 7);
  const result = healed(picture, new Uint8Array(63));
  expect(result).toEqual(picture);
  expect(result.data).not.toBe(picture.data);
});

test.each([1, 3, 40])('all of %d pixels a side masked, or transparent: says so', (size) => {
  const picture = noisy(size, size);
  const all = new Uint8Array(size * size).fill(255);
  expect(() => healed(picture, all)).toThrow('nothing is known');
  const clear: Raster = { ...picture, data: picture.data.map((v, at) => (at % 4 === 3 ? 90 : v)) };
  const one = new Uint8Array(size * size).fill(255, 0, 1);
  expect(() => healed(clear, one)).toThrow('nothing is known');
});

test('a mask of another size is refused', () => {
  expect(() => healed(noisy(4, 4), new Uint8Array(15))).toThrow(RangeError);
});

test('any size and any mask: the rest is untouched, the hole opaque, the seed decides', () => {
  const cases = fc.record({
    width: fc.integer({ min: 1, max: 40 }),
    height: fc.integer({ min: 1, max: 40 }),
    salt: fc.nat(1000),
    share: fc.constantFrom(0.02, 0.3, 0.6, 0.95),
    cell: fc.constantFrom(1, 5, 13),
  });
  const check = fc.property(cases, ({ width, height, salt, share, cell }) => {
    const picture = noisy(width, height);
    const mask = maskOf(width, height, (x, y) =>
      noiseAt(Math.floor(x / cell), Math.floor(y / cell), salt) < share
        ? 1 + Math.floor(255 * noiseAt(x, y, salt + 1))
        : 0,
    );
    mask[salt % mask.length] = 0;
    const result = healed(picture, mask, salt);
    expect(changedOutside(result, picture, mask)).toBe(0);
    expect(result.data.filter((value, at) => at % 4 === 3 && value !== 255)).toHaveLength(0);
    expect(healed(picture, mask, salt)).toEqual(result);
  });
  fc.assert(check, { numRuns: 60 });
});

test('another seed fills texture otherwise', () => {
  const picture = noisy(80, 80);
  const mask = disc(80, 40, 40, 20);
  expect(healed(picture, mask, 1)).not.toEqual(healed(picture, mask, 2));
});

test('one known pixel fills all', () => {
  const picture = paint(5, 4, () => [10, 200, 30]);
  const mask = new Uint8Array(20).fill(255, 1);
  expect(healed(withHole(picture, mask), mask)).toEqual(picture);
});

test('a low mask value keeps as much of the picture as it says', () => {
  const picture = paint(40, 40, (x, y) => (x === 20 && y === 20 ? [0, 0, 0] : [200, 200, 200]));
  const mask = maskOf(40, 40, (x, y) => (x === 20 && y === 20 ? 51 : 0));
  expect(healed(picture, mask).data[(20 * 40 + 20) * 4]).toBe(40);
});

test.each([
  { where: 'an edge', x: 0, y: 64 },
  { where: 'the last row', x: 64, y: 127 },
  { where: 'the first corner', x: 0, y: 0 },
  { where: 'the last corner', x: 127, y: 127 },
])('a hole at $where goes on with the pattern', ({ x, y }) => {
  const truth = checkerboard(128, 8);
  const mask = disc(128, x, y, 24);
  expect(meanError(healed(withHole(truth, mask), mask), truth, mask)).toBeLessThan(1);
});

test('two holes far apart are filled each from its own surroundings', () => {
  const left = stripes(128);
  const truth = paint(256, 128, (x, y) => {
    const at = (y * 128 + x) * 4;
    if (x >= 128) return [250, 240, 30];
    return [left.data[at] ?? 0, left.data[at + 1] ?? 0, left.data[at + 2] ?? 0];
  });
  const mask = maskOf(256, 128, (x, y) =>
    Math.hypot(x - 60, y - 64) < 20 || Math.hypot(x - 200, y - 64) < 20 ? 255 : 0,
  );
  expect(meanError(healed(withHole(truth, mask), mask), truth, mask)).toBeLessThan(1);
});

test('a hole over 60 % of the picture is filled with the pattern', () => {
  const truth = bricks(200);
  const mask = maskOf(200, 200, (x) => (x >= 40 && x < 160 ? 255 : 0));
  const result = healed(withHole(truth, mask), mask);
  expect(meanError(result, truth, mask)).toBeLessThan(25);
});

test('what is transparent is no source', () => {
  const picture = paint(96, 96, (x) => (x < 48 ? [200, 20, 20] : [20, 200, 20]));
  const data = new Uint8ClampedArray(picture.data);
  for (let pixel = 0; pixel < 96 * 96; pixel += 1) {
    if (pixel % 96 < 48) data[pixel * 4 + 3] = 100;
  }
  const cut = { ...picture, data };
  const mask = disc(96, 48, 48, 20);
  const result = healed(cut, mask);
  expect(changedOutside(result, cut, mask)).toBe(0);
  mask.forEach((strength, pixel) => {
    if (strength === 255)
      expect([...result.data.subarray(pixel * 4, pixel * 4 + 4)]).toEqual([20, 200, 20, 255]);
  });
});

test('progress never falls, ends at 1, and comes in many steps', () => {
  const picture = bricks(160);
  const parts = [...heal(picture, disc(160, 80, 80, 50), 1)];
  expect(parts).toEqual(parts.toSorted((one, other) => one - other));
  expect(parts[0]).toBe(0);
  expect(parts.at(-1)).toBe(1);
  expect(new Set(parts).size).toBeGreaterThan(20);
});

test('it can be left after any step, and the picture given is not touched', () => {
  const picture = bricks(64);
  const before = picture.data.slice();
  const mask = disc(64, 32, 32, 14);
  const steps = [...heal(picture, mask, 1)].length;
  for (let count = 1; count <= steps; count += 1) {
    const work = heal(picture, mask, 1);
    for (let step = 0; step < count; step += 1) work.next();
    expect(work.return(picture)).toEqual({ done: true, value: picture });
    expect(work.next().done).toBe(true);
  }
  expect(picture.data).toEqual(before);
});
