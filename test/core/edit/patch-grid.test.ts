import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestSide } from '../../../src/core/accept-picture.ts';
import { patchGrid } from '../../../src/core/edit/patch-grid.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const node = { width: 6000, height: 5000 };

test('a patch is nearly as sharp as its picture, unless Figma takes none so large', () => {
  fc.assert(
    fc.property(
      number(0, 4000),
      number(0, 3000),
      number(1, 6000),
      number(1, 6000),
      number(0.05, 8),
      (x, y, width, height, wanted) => {
        const grid = patchGrid({ x, y, width, height }, node, wanted);
        const long = Math.max(Math.min(width, node.width - x), Math.min(height, node.height - y));
        const finer = 2 * (grid?.scale ?? 0);
        const isForbidden = finer * long > 0.99 * longestSide;
        if (!isForbidden) expect(grid?.scale).toBeGreaterThanOrEqual(0.8 * wanted);
        // Nor is it blown up for nothing.
        expect(grid?.scale).toBeLessThan(1.61 * wanted);
        expect(Math.max(grid?.size.width ?? 0, grid?.size.height ?? 0)).toBeLessThanOrEqual(4096);
      },
    ),
    { numRuns: 1000 },
  );
});

test.each([
  // At 0.86 a power of two above is nearer to the pixels than one below.
  [0.86, 1],
  [1, 1],
  [1.24, 1],
  [1.3, 2],
  [2, 2],
  [0.5, 0.5],
])('for %d pixels a unit it has %d', (wanted, scale) => {
  expect(patchGrid({ x: 10, y: 10, width: 200, height: 100 }, node, wanted)?.scale).toBe(scale);
});
