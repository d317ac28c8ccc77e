import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearSize } from '../../../src/core/edit/near-size.ts';
import { cropLoss, gptImageSizes, isLegal } from '../../../src/core/legal-size.ts';

const rule = gptImageSizes;
const density = fc.double({ min: 0.1, max: 8, noNaN: true });
const side = fc.double({ min: 20, max: 6000, noNaN: true });

/** Rectangles of any ratio that a model makes. */
const rect = fc
  .record({ width: side, height: side })
  .filter(({ width, height }) => Math.max(width / height, height / width) <= rule.maxRatio);

test('every size keeps to the rule', () => {
  fc.assert(
    fc.property(rect, density, (one, pixelsPerUnit) => {
      const size = nearSize(one, rule, pixelsPerUnit);
      expect([size.width % rule.step, size.height % rule.step]).toEqual([0, 0]);
      expect(isLegal(size, rule)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('hardly a size is 2 % from the ratio, and none 6 %', () => {
  const losses = fc
    .sample(fc.tuple(rect, density), 2000)
    .map(([one, ppu]) => cropLoss(nearSize(one, rule, ppu), one.width / one.height));
  expect(losses.filter((loss) => loss > 0.02).length).toBeLessThan(20);
  expect(Math.max(...losses)).toBeLessThan(0.06);
});

test('a picture that a model could make has nearly as many pixels as it had', () => {
  fc.assert(
    fc.property(rect, density, (one, pixelsPerUnit) => {
      const pixels = one.width * one.height * pixelsPerUnit ** 2;
      fc.pre(pixels > rule.minPixels * 1.1 && pixels < rule.maxPixels * 0.95);
      fc.pre(Math.max(one.width, one.height) * pixelsPerUnit < rule.maxEdge);
      const size = nearSize(one, rule, pixelsPerUnit);
      expect(size.width * size.height).toBeGreaterThan(pixels * 0.9);
      expect(size.width * size.height).toBeLessThan(pixels * 1.1);
    }),
  );
});

test.each([
  [3, 1],
  [1, 3],
])('at the very limit of %d to %d there is a legal size', (width, height) => {
  for (const scale of [1, 111.3, 160.01, 1111]) {
    const size = nearSize({ width: width * scale, height: height * scale }, rule, 1);
    expect(isLegal(size, rule)).toBe(true);
    expect(size.width > size.height).toBe(width > height);
  }
});
