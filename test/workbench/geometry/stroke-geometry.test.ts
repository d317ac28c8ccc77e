import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathBounds } from '../../../workbench/figma/geometry/path-bounds.ts';
import { strokeGeometry } from '../../../workbench/figma/geometry/stroke-geometry.ts';
import type { NodePatch } from '../../../workbench/figma/new-record.ts';
import type { NodeType, PathRecord } from '../../../workbench/figma/node-record.ts';
import { coveredArea } from '../support/area.ts';
import { nodeKernel } from '../support/node-kernel.ts';
import { SmallScene, solid } from '../support/small-scene.ts';

const kernel = await nodeKernel();

function strokeOf(type: NodeType, fields: NodePatch): PathRecord[] {
  const scene = new SmallScene();
  const id = scene.add(type, scene.page, { strokes: [solid()], ...fields });
  return strokeGeometry(scene, scene.node(id), kernel);
}

function boxOf(paths: readonly PathRecord[]) {
  const [path] = paths;
  return path && pathBounds(path);
}

test('a centred stroke reaches half its weight beyond the shape', () => {
  const box = boxOf(strokeOf('RECTANGLE', { strokeAlign: 'CENTER', strokeWeight: 6 }));
  expect(box).toEqual({ x: -3, y: -3, width: 106, height: 106 });
});

test.each(['INSIDE', 'OUTSIDE'] as const)(
  'the geometry of an %s stroke is the centred one of doubled weight',
  (strokeAlign) => {
    const doubled = strokeOf('ELLIPSE', { strokeAlign, strokeWeight: 5 });
    expect(doubled).toEqual(strokeOf('ELLIPSE', { strokeAlign: 'CENTER', strokeWeight: 10 }));
  },
);

test('the area of a stroke is its weight times the outline', () => {
  const weight = fc.double({ min: 0.1, max: 20, noNaN: true });
  fc.assert(
    fc.property(weight, (strokeWeight) => {
      const stroke = strokeOf('ELLIPSE', { strokeAlign: 'CENTER', strokeWeight });
      expect(coveredArea(stroke) / (Math.PI * 100 * strokeWeight)).toBeCloseTo(1, 1);
    }),
    { numRuns: 20 },
  );
});

test('caps lengthen an open line by half the weight at each end', () => {
  const vectorPaths = [{ windingRule: 'NONE', data: 'M 0 0 L 100 0' }] as const;
  const line = { vectorPaths, strokeWeight: 10, strokeAlign: 'CENTER' } as const;
  const area = (strokeCap: 'NONE' | 'ROUND' | 'SQUARE') =>
    coveredArea(strokeOf('VECTOR', { ...line, strokeCap }));
  expect(area('NONE')).toBeCloseTo(1000, 0);
  expect(area('SQUARE')).toBeCloseTo(1100, 0);
  expect(area('ROUND')).toBeCloseTo(1000 + Math.PI * 25, 0);
});

test('an open line is stroked with its own weight, whatever its alignment', () => {
  const vectorPaths = [{ windingRule: 'NONE', data: 'M 0 0 L 100 0' }] as const;
  const stroke = strokeOf('VECTOR', { vectorPaths, strokeWeight: 8, strokeAlign: 'INSIDE' });
  expect(boxOf(stroke)).toEqual({ x: 0, y: -4, width: 100, height: 8 });
});

test('mitres are cut off beyond the limit', () => {
  const vectorPaths = [{ windingRule: 'NONE', data: 'M 0 0 L 100 50 L 0 100' }] as const;
  const corner = { vectorPaths, strokeWeight: 10, strokeAlign: 'CENTER' } as const;
  const reach = (fields: NodePatch) => {
    const box = boxOf(strokeOf('VECTOR', { ...corner, ...fields }));
    return box ? box.x + box.width : 0;
  };
  const half = 5 / Math.sin(Math.atan(1 / 2));
  expect(reach({ strokeMiterLimit: 4 })).toBeCloseTo(100 + half, 3);
  expect(reach({ strokeMiterLimit: 2 })).toBeLessThan(100 + half - 3);
  expect(reach({ strokeJoin: 'ROUND' })).toBeCloseTo(105, 1);
});

test.each([
  [[10, 10], 50],
  [[20], 60],
  [[10, 5, 2, 3], 60],
  [[4, 4, 8], 52],
])('of a line of 100, the pattern %j leaves %d', (dashPattern, length) => {
  const vectorPaths = [{ windingRule: 'NONE', data: 'M 0 0 L 100 0' }] as const;
  const fields = { vectorPaths, strokeWeight: 2, strokeAlign: 'CENTER', dashPattern } as const;
  expect(coveredArea(strokeOf('VECTOR', fields)) / 2).toBeCloseTo(length, 1);
});

test('a line layer lies on the upper side of its box and keeps its caps within it', () => {
  const line = { width: 80, height: 0, strokeWeight: 4, strokeAlign: 'CENTER' } as const;
  expect(boxOf(strokeOf('LINE', line))).toEqual({ x: 0, y: -4, width: 80, height: 4 });
  const rounded = boxOf(strokeOf('LINE', { ...line, strokeCap: 'ROUND' }));
  expect(rounded?.x).toBeCloseTo(0, 4);
  expect(rounded?.width).toBeCloseTo(80, 4);
});

test('a layer without strokes or weight has none', () => {
  expect(strokeOf('RECTANGLE', { strokes: [] })).toEqual([]);
  expect(strokeOf('RECTANGLE', { strokeWeight: 0 })).toEqual([]);
});
