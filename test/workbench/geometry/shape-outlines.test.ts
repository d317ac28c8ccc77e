import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillGeometry } from '../../../workbench/figma/geometry/fill-geometry.ts';
import { pathBounds } from '../../../workbench/figma/geometry/path-bounds.ts';
import { parsePath } from '../../../workbench/figma/geometry/path-commands.ts';
import type { NodePatch } from '../../../workbench/figma/new-record.ts';
import type { NodeType, PathRecord } from '../../../workbench/figma/node-record.ts';
import { coveredArea } from '../support/area.ts';
import { nodeKernel } from '../support/node-kernel.ts';
import { SmallScene, solid } from '../support/small-scene.ts';

const kernel = await nodeKernel();

function outlinesOf(type: NodeType, fields: NodePatch): PathRecord[] {
  const scene = new SmallScene();
  const id = scene.add(type, scene.page, { fills: [solid()], ...fields });
  return fillGeometry(scene, scene.node(id), kernel);
}

const side = fc.double({ min: 1, max: 500, noNaN: true });
const radius = fc.double({ min: 0, max: 300, noNaN: true });

test('a plain rectangle is written corner by corner from the top left, clockwise', () => {
  expect(outlinesOf('RECTANGLE', { width: 212, height: 82 })).toEqual([
    { windingRule: 'NONZERO', data: 'M 0 0 L 212 0 L 212 82 L 0 82 L 0 0 Z' },
  ]);
});

test('rounded corners take their share of the area', () => {
  fc.assert(
    fc.property(
      side,
      side,
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      (width, height, share) => {
        const r = share * Math.min(width, height);
        const area = coveredArea(
          outlinesOf('RECTANGLE', { width, height, cornerRadii: [r, r, r, r] }),
        );
        const expected = width * height - (4 - Math.PI) * r * r;
        expect(area / expected).toBeCloseTo(1, 2);
      },
    ),
    { numRuns: 40 },
  );
});

test('radii that do not fit are cut back until they do', () => {
  fc.assert(
    fc.property(side, side, radius, radius, radius, radius, (width, height, a, b, c, d) => {
      const [path] = outlinesOf('RECTANGLE', { width, height, cornerRadii: [a, b, c, d] });
      const box = path && pathBounds(path);
      expect(box?.x).toBeCloseTo(0, 4);
      expect(box?.y).toBeCloseTo(0, 4);
      expect(box?.width).toBeCloseTo(width, 4);
      expect(box?.height).toBeCloseTo(height, 4);
    }),
  );
});

test('one large radius beside sharp corners may take the whole side', () => {
  const [path] = outlinesOf('RECTANGLE', { cornerRadii: [100, 0, 0, 0] });
  expect(coveredArea(path ? [path] : []) / 10_000).toBeCloseTo(Math.PI / 4, 3);
});

test('a polygon has its first corner at the top of the ellipse inside its box', () => {
  const [path] = outlinesOf('POLYGON', { pointCount: 3 });
  const [top, right, left] = parsePath(path?.data ?? '').map(({ points }) => points[0]);
  expect(top).toEqual({ x: 50, y: 0 });
  expect(right).toEqual({ x: 93.30127, y: 75 });
  expect(left).toEqual({ x: 6.69873, y: 75 });
});

test('a star goes inwards between its points', () => {
  const star = outlinesOf('STAR', { pointCount: 4, innerRadius: 0.5 });
  // Four kites, each of half the product of its diagonals.
  const kite = (50 * (2 * 25 * Math.SQRT1_2)) / 2;
  expect(coveredArea(star)).toBeCloseTo(4 * kite, -1);
});

test('an ellipse is cut to the share of its turn and to its ring', () => {
  fc.assert(
    fc.property(
      side,
      side,
      fc.double({ min: 0.02, max: 0.98, noNaN: true }),
      fc.double({ min: 0, max: 0.95, noNaN: true }),
      fc.double({ min: -7, max: 7, noNaN: true }),
      (width, height, share, innerRadius, startingAngle) => {
        const endingAngle = startingAngle + share * 2 * Math.PI;
        const arcData = { startingAngle, endingAngle, innerRadius };
        const area = coveredArea(outlinesOf('ELLIPSE', { width, height, arcData }));
        const whole = (Math.PI / 4) * width * height;
        expect(area / (whole * share * (1 - innerRadius ** 2))).toBeCloseTo(1, 1);
      },
    ),
    { numRuns: 60 },
  );
});

test('a whole ring has a hole', () => {
  const arcData = { startingAngle: 0, endingAngle: 2 * Math.PI, innerRadius: 0.6 };
  const area = coveredArea(outlinesOf('ELLIPSE', { arcData }));
  expect(area / (Math.PI * 50 ** 2 * (1 - 0.36))).toBeCloseTo(1, 2);
});

test('open vector paths are no fill; closed ones are written as Figma writes them', () => {
  const vectorPaths = [
    { windingRule: 'NONE', data: 'M 0 0 L 5 5' },
    { windingRule: 'EVENODD', data: 'M0 0L9 0Q9 9 0 9Z' },
  ] as const;
  expect(outlinesOf('VECTOR', { vectorPaths })).toEqual([
    { windingRule: 'EVENODD', data: 'M 0 0 L 9 0 C 9 6 6 9 0 9 Z' },
  ]);
});

test('a shape that came with its own outlines keeps them', () => {
  const fill = [{ windingRule: 'NONZERO', data: 'M 0 0 L 7 0 L 7 7 Z' }] as const;
  expect(outlinesOf('STAR', { importedGeometry: { fill, stroke: [] } })).toEqual(fill);
});

test('a frame without fill and stroke has geometry only when it clips', () => {
  expect(outlinesOf('FRAME', { fills: [] })).toEqual([]);
  expect(outlinesOf('FRAME', { fills: [], clipsContent: true })).toHaveLength(1);
  expect(outlinesOf('FRAME', { fills: [], strokes: [solid()] })).toHaveLength(1);
});

test('all geometry keeps to absolute M, L, C and Z with single spaces', () => {
  const grammar = /^M( -?[\d.]+){2}( ([ML]( -?[\d.]+){2}|C( -?[\d.]+){6}|Z))* Z$/;
  const cornerRadii = [3, 9, 27, 81] as const;
  const paths = [
    ...outlinesOf('RECTANGLE', { cornerRadii }),
    ...outlinesOf('ELLIPSE', {}),
    ...outlinesOf('POLYGON', { cornerRadii, pointCount: 7 }),
    ...outlinesOf('STAR', { cornerRadii }),
    ...outlinesOf('TEXT', { characters: 'Ágåté & 30 % “ff”' }),
  ];
  expect(paths).toHaveLength(5);
  for (const { data } of paths) expect(data).toMatch(grammar);
});
