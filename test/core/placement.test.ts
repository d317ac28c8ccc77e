import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patchGrid } from '../../src/core/edit/patch-grid.ts';
import { applyToPoint } from '../../src/core/geometry.ts';
import { frameWhole } from '../../src/core/picture-frame.ts';
import { cropTransform } from '../../src/core/placement.ts';

const node = { width: 400, height: 300 };

test('a crop maps the corners of its rectangle to the corners of the picture', () => {
  const rect = { x: 40, y: 60, width: 200, height: 90 };
  const transform = cropTransform(rect, node);
  const inPicture = (x: number, y: number) =>
    applyToPoint(transform, { x: x / node.width, y: y / node.height });
  expect(inPicture(40, 60).x).toBeCloseTo(0);
  expect(inPicture(40, 60).y).toBeCloseTo(0);
  expect(inPicture(240, 150).x).toBeCloseTo(1);
  expect(inPicture(240, 150).y).toBeCloseTo(1);
});

test('a whole layer in its picture is centred and not stretched', () => {
  const frame = frameWhole(node, { width: 1200, height: 600 });
  expect(applyToPoint(frame, { x: 0, y: 0 })).toEqual({ x: 200, y: 0 });
  expect(applyToPoint(frame, { x: 400, y: 300 })).toEqual({ x: 1000, y: 600 });
});

test('a patch covers what is edited with a border, on whole units, within 4096 pixels', () => {
  const number = fc.double({ min: 0, max: 5000, noNaN: true });
  const length = fc.double({ min: 0.5, max: 6000, noNaN: true });
  const scale = fc.double({ min: 0.05, max: 12, noNaN: true });
  fc.assert(
    fc.property(number, number, length, length, scale, (x, y, width, height, wanted) => {
      const size = { width: 5000, height: 4000 };
      const grid = patchGrid({ x, y, width, height }, size, wanted);
      if (x >= size.width || y >= size.height) {
        expect(grid).toBeNull();
        return;
      }
      expect(grid).not.toBeNull();
      if (!grid) return;
      const { rectInNode: rect } = grid;
      expect(Number.isInteger(Math.log2(grid.scale))).toBe(true);
      expect([rect.x % 1, rect.y % 1]).toEqual([rect.x < 0 ? -0 : 0, rect.y < 0 ? -0 : 0]);
      expect(rect.x).toBeLessThan(x);
      expect(rect.y).toBeLessThan(y);
      expect(rect.x + rect.width).toBeGreaterThan(Math.min(x + width, size.width));
      expect(rect.y + rect.height).toBeGreaterThan(Math.min(y + height, size.height));
      expect(Math.max(grid.size.width, grid.size.height)).toBeLessThanOrEqual(4096);
      expect((x - rect.x) * grid.scale).toBeGreaterThanOrEqual(3);
      expect((y - rect.y) * grid.scale).toBeGreaterThanOrEqual(3);
    }),
  );
});

test('nothing edited on the layer has no patch', () => {
  expect(patchGrid({ x: 500, y: 0, width: 10, height: 10 }, node, 1)).toBeNull();
});
