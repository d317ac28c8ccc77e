import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  canvasFromPage,
  firstView,
  fitted,
  pageFromCanvas,
  panned,
  zoomedAt,
} from '../../../workbench/page/canvas/view.ts';

const coordinate = fc.double({ min: -1e4, max: 1e4, noNaN: true });
const point = fc.record({ x: coordinate, y: coordinate });
const view = fc.record({
  x: coordinate,
  y: coordinate,
  zoom: fc.double({ min: 0.02, max: 64, noNaN: true }),
});
const free = { x: 0, y: 0, width: 800, height: 600 };

test('a zoom holds still what is under the pointer', () => {
  fc.assert(
    fc.property(
      view,
      point,
      fc.double({ min: 0.001, max: 1000, noNaN: true }),
      (from, at, zoom) => {
        const before = pageFromCanvas(from, at);
        const after = canvasFromPage(zoomedAt(from, at, zoom), before);
        expect(after.x).toBeCloseTo(at.x, 4);
        expect(after.y).toBeCloseTo(at.y, 4);
      },
    ),
  );
});

test('a pan moves every point by as many pixels', () => {
  fc.assert(
    fc.property(view, point, coordinate, coordinate, (from, onPage, dx, dy) => {
      const before = canvasFromPage(from, onPage);
      const after = canvasFromPage(panned(from, dx, dy), onPage);
      expect(after.x - before.x).toBeCloseTo(dx, 3);
      expect(after.y - before.y).toBeCloseTo(dy, 3);
    }),
  );
});

test('what is fitted is seen whole, and never enlarged', () => {
  const length = fc.double({ min: 1, max: 2e4, noNaN: true });
  fc.assert(
    fc.property(point, length, length, (corner, width, height) => {
      const seen = fitted({ ...corner, width, height }, free);
      const from = canvasFromPage(seen, corner);
      const to = canvasFromPage(seen, { x: corner.x + width, y: corner.y + height });
      expect(seen.zoom).toBeLessThanOrEqual(1);
      expect(Math.min(from.x, from.y)).toBeGreaterThanOrEqual(47.99);
      expect(to.x).toBeLessThanOrEqual(free.width - 47.99);
      expect(to.y).toBeLessThanOrEqual(free.height - 47.99);
    }),
  );
});

test('a wide page begins at its left, large enough to be read', () => {
  const row = { x: -500, y: 0, width: 10_000, height: 900 };
  const seen = firstView(row, free);
  expect(seen.zoom).toBe(0.5);
  expect(canvasFromPage(seen, row).x).toBeCloseTo(48);
  expect(canvasFromPage(seen, { x: 0, y: 450 }).y).toBeCloseTo(300);
});

test('a small page is seen whole from the beginning', () => {
  const screen = { x: 0, y: 0, width: 390, height: 844 };
  expect(firstView(screen, free)).toEqual(fitted(screen, free));
});
