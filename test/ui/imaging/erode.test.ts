import { expect, test } from 'vitest';
import { coveredBox, coveredPixels } from '../../../src/ui/imaging/worker/coverage.ts';
import { erode } from '../../../src/ui/imaging/worker/erode.ts';

const size = { width: 9, height: 7 };

function coverageOf(rows: string[]): Uint8ClampedArray {
  return Uint8ClampedArray.from(rows.join(''), (mark) => (mark === '#' ? 255 : 0));
}

const block = coverageOf([
  '.........',
  '.#######.',
  '.#######.',
  '.#######.',
  '.#######.',
  '.#######.',
  '.........',
]);

test('erosion takes the radius off every side', () => {
  expect(erode(block, size, 2)).toEqual(
    coverageOf([
      '.........',
      '.........',
      '.........',
      '...###...',
      '.........',
      '.........',
      '.........',
    ]),
  );
});

test('the edge of the picture is no edge of the mask', () => {
  const half = coverageOf(Array.from({ length: 7 }, () => '####.....'));
  expect(erode(half, size, 1)).toEqual(coverageOf(Array.from({ length: 7 }, () => '###......')));
});

test('what is thinner than the radius disappears', () => {
  const line = coverageOf([
    '.........',
    '.........',
    '.........',
    '#########',
    '.........',
    '.........',
    '.........',
  ]);
  expect(coveredPixels(erode(line, size, 1))).toBe(0);
});

test('the covered box is the smallest one, and none when nothing is covered', () => {
  expect(coveredBox(block, size)).toEqual({ x: 1, y: 1, width: 7, height: 5 });
  expect(coveredBox(new Uint8ClampedArray(63), size)).toBeNull();
  expect(coveredPixels(block)).toBe(35);
});
