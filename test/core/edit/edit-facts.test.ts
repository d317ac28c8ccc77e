import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { checkCoverage } from '../../../src/core/edit/check-coverage.ts';
import { choicesFor, editShape } from '../../../src/core/edit/edit-choices.ts';
import { isOnPixels, isUpright, patchInset } from '../../../src/core/edit/patch-inset.ts';
import { verbs } from '../../../src/core/edit/verb.ts';
import type { Matrix } from '../../../src/core/geometry.ts';

test('a mask of less than a unit is empty, one that leaves a rim covers all', () => {
  const node = { width: 400, height: 300 };
  expect(checkCoverage(0, node)).toEqual({ kind: 'mask-empty' });
  expect(checkCoverage(0.9 / (400 * 300), node)).toEqual({ kind: 'mask-empty' });
  expect(checkCoverage(4 / (400 * 300), node)).toBeNull();
  expect(checkCoverage(0.98, node)).toBeNull();
  expect(checkCoverage(1, node)).toEqual({ kind: 'mask-covers-all' });
});

test('what a verb starts from can be stored, and marks what stays for a background alone', () => {
  for (const verb of verbs) {
    const choices = choicesFor(verb);
    expect(z.parse(editShape, JSON.parse(JSON.stringify(choices)))).toEqual(choices);
    expect([verb, choices.isInverted]).toEqual([verb, verb === 'background']);
  }
});

test('a layer is upright at each quarter of a turn, also flipped, and at no other angle', () => {
  const turned = (degrees: number, flip: number): Matrix => {
    const quarter = { 0: [1, 0], 90: [0, 1], 180: [-1, 0], 270: [0, -1] }[degrees];
    const angle = (degrees * Math.PI) / 180;
    const [cos = 0, sin = 0] = quarter ?? [Math.cos(angle), Math.sin(angle)];
    return [
      [2 * cos * flip, -2 * sin, 5],
      [2 * sin * flip, 2 * cos, 7],
    ];
  };
  for (const flip of [1, -1]) {
    for (const angle of [0, 90, 180, 270]) expect(isUpright(turned(angle, flip))).toBe(true);
    for (const angle of [1, 45, 91, 200]) expect(isUpright(turned(angle, flip))).toBe(false);
  }
});

test('between the page’s pixels a patch is drawn in by as much as is smoothed there', () => {
  fc.assert(
    fc.property(fc.constantFrom(0.25, 0.5, 1, 2, 4), (scale) => {
      expect(patchInset(false, scale) / scale).toBeGreaterThanOrEqual(2);
      expect(patchInset(false, scale)).toBeGreaterThanOrEqual(patchInset(true, scale));
    }),
  );
});

test('a layer lies on pixels when it is upright and its corner is on one', () => {
  const at = (x: number, y: number): Matrix => [
    [1, 0, x],
    [0, -1, y],
  ];
  const quarter: Matrix = [
    [0, -1, 7],
    [1, 0, 9],
  ];
  const askew: Matrix = [
    [0.8, -0.6, 0],
    [0.6, 0.8, 0],
  ];
  expect([at(12, -3), at(0.0001, 2.9999), quarter].map(isOnPixels)).toEqual([true, true, true]);
  expect([at(12.5, 3), at(12, 3.02), askew].map(isOnPixels)).toEqual([false, false, false]);
});
