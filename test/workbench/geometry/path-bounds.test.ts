import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathBounds } from '../../../workbench/figma/geometry/path-bounds.ts';
import { formatPath } from '../../../workbench/figma/geometry/path-commands.ts';
import { pointAt } from '../support/area.ts';
import { turnedAt } from '../support/small-scene.ts';

const coordinate = fc.double({ min: -500, max: 500, noNaN: true });
const point = fc.record({ x: coordinate, y: coordinate });

test('the box holds every point of a curve and is touched on all four sides', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 4, maxLength: 4 }), (curve) => {
      const [start, ...rest] = curve;
      if (start === undefined) return;
      const data = formatPath([
        { letter: 'M', points: [start] },
        { letter: 'C', points: rest },
      ]);
      const box = pathBounds({ windingRule: 'NONE', data });
      const samples = Array.from({ length: 501 }, (_, index) => pointAt(curve, index / 500));
      const xs = samples.map(({ x }) => x);
      const ys = samples.map(({ y }) => y);
      // Samples miss the turning points by a little, and path text is rounded.
      const slack = 0.05;
      expect(box?.x).toBeLessThanOrEqual(Math.min(...xs) + 1e-5);
      expect(box?.x).toBeGreaterThan(Math.min(...xs) - slack);
      expect(box?.y).toBeLessThanOrEqual(Math.min(...ys) + 1e-5);
      expect(box?.y).toBeGreaterThan(Math.min(...ys) - slack);
      expect(box?.width).toBeCloseTo(Math.max(...xs) - Math.min(...xs), 0);
      expect(box?.height).toBeCloseTo(Math.max(...ys) - Math.min(...ys), 0);
    }),
  );
});

test('a turned circle is as large as an upright one, not as its turned box', () => {
  const k = 0.5522847498;
  const data = `M 1 0 C 1 ${k} ${k} 1 0 1 C ${-k} 1 -1 ${k} -1 0 C -1 ${-k} ${-k} -1 0 -1 C ${k} -1 1 ${-k} 1 0 Z`;
  const box = pathBounds({ windingRule: 'NONZERO', data }, turnedAt(0, 0.5, 45));
  expect(box?.width).toBeCloseTo(2, 2);
  expect(box?.height).toBeCloseTo(2, 2);
});

test('an outline that draws nothing has no box', () => {
  expect(pathBounds({ windingRule: 'NONE', data: '' })).toBeNull();
  expect(pathBounds({ windingRule: 'NONE', data: 'M 5 5' })).toBeNull();
});
