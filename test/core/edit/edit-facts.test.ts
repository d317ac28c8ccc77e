import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { checkCoverage } from '../../../src/core/edit/check-coverage.ts';
import { choicesFor, editShape } from '../../../src/core/edit/edit-choices.ts';
import { isUpright, patchInset } from '../../../src/core/edit/patch-inset.ts';
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

test('where a layer lies askew its patches are drawn in further, the finer they are', () => {
  const askew: Matrix = [
    [0.8, -0.6, 0],
    [0.6, 0.8, 0],
  ];
  const upright: Matrix = [
    [2, 0, 0],
    [0, 2, 0],
  ];
  fc.assert(
    fc.property(fc.constantFrom(0.25, 0.5, 1, 2, 4), (scale) => {
      // In node units: never less than what is smoothed on the page.
      expect(patchInset(askew, scale) / scale).toBeGreaterThanOrEqual(2);
      expect(patchInset(askew, scale)).toBeGreaterThanOrEqual(patchInset(upright, scale));
    }),
  );
});
