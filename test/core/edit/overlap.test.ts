import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blendWithin, overlapOf } from '../../../src/core/edit/overlap.ts';

const side = fc.double({ min: 10, max: 6000, noNaN: true });
const size = fc.record({ width: side, height: side });
const length = fc.double({ min: 0, max: 400, noNaN: true });

test('a new part lies over the old one by a little, and by no broad band of a large layer', () => {
  fc.assert(
    fc.property(size, (node) => {
      const overlap = overlapOf(node);
      expect(overlap).toBeGreaterThan(0);
      expect(overlap).toBeLessThan(0.05 * Math.min(node.width, node.height));
      expect(overlap).toBeLessThan(50);
    }),
  );
});

test('its blend is through before the old picture ends, and never deeper than was chosen', () => {
  fc.assert(
    fc.property(
      size,
      length,
      fc.double({ min: 0.1, max: 8, noNaN: true }),
      (node, blend, pixel) => {
        const within = blendWithin(node, blend, pixel);
        expect(within).toBeGreaterThanOrEqual(0);
        expect(within).toBeLessThanOrEqual(blend);
        // With what a patch is drawn in by it still fits.
        if (within > 0) expect(within + 2 * pixel).toBeLessThan(overlapOf(node));
      },
    ),
  );
  expect(blendWithin({ width: 1000, height: 800 }, 6, 1)).toBe(6);
});
