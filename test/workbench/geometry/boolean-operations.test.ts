import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Matrix } from '../../../src/core/geometry.ts';
import { fillGeometry } from '../../../workbench/figma/geometry/fill-geometry.ts';
import { pathBounds } from '../../../workbench/figma/geometry/path-bounds.ts';
import type { NodePatch } from '../../../workbench/figma/new-record.ts';
import type { NodeRecord, NodeType } from '../../../workbench/figma/node-record.ts';
import { coveredArea } from '../support/area.ts';
import { nodeKernel } from '../support/node-kernel.ts';
import { at, SmallScene, solid, turnedAt } from '../support/small-scene.ts';

const kernel = await nodeKernel();
type Operand = readonly [NodeType, NodePatch];

function combine(
  booleanOperation: NodeRecord['booleanOperation'],
  operands: readonly Operand[],
  relativeTransform: Matrix = at(0, 0),
) {
  const scene = new SmallScene();
  const fields = { fills: [solid()], booleanOperation, relativeTransform };
  const id = scene.add('BOOLEAN_OPERATION', scene.page, fields);
  for (const [type, operand] of operands) scene.add(type, id, { fills: [solid()], ...operand });
  return fillGeometry(scene, scene.node(id), kernel);
}

const coordinate = fc.double({ min: -60, max: 60, noNaN: true });
const angle = fc.double({ min: -180, max: 180, noNaN: true });

test('the four operations share out the area of two shapes', () => {
  fc.assert(
    fc.property(coordinate, coordinate, angle, (x, y, degrees) => {
      const operands: Operand[] = [
        ['RECTANGLE', { width: 120, height: 80 }],
        ['ELLIPSE', { relativeTransform: turnedAt(x, y, degrees) }],
      ];
      const area = (operation: NodeRecord['booleanOperation']) =>
        coveredArea(combine(operation, operands));
      const both = area('INTERSECT');
      expect(area('UNION')).toBeCloseTo(120 * 80 + Math.PI * 50 ** 2 - both, -2);
      expect(area('SUBTRACT')).toBeCloseTo(120 * 80 - both, -2);
      expect(area('EXCLUDE')).toBeCloseTo(area('UNION') - both, -2);
    }),
    { numRuns: 25 },
  );
});

test('operands stand where the operation itself stands, whatever its own transform', () => {
  const operands: Operand[] = [['RECTANGLE', { relativeTransform: at(30, 40) }]];
  const [path] = combine('UNION', operands, at(10, 10));
  expect(path && pathBounds(path)).toEqual({ x: 20, y: 30, width: 100, height: 100 });
});

test('hidden operands do not count', () => {
  const paths = combine('SUBTRACT', [
    ['RECTANGLE', {}],
    ['RECTANGLE', { visible: false }],
  ]);
  expect(coveredArea(paths)).toBeCloseTo(10_000, 0);
});

test('a group among the operands adds all its layers', () => {
  const scene = new SmallScene();
  const operation = { fills: [solid()], booleanOperation: 'SUBTRACT' } as const;
  const id = scene.add('BOOLEAN_OPERATION', scene.page, operation);
  scene.add('RECTANGLE', id, { fills: [solid()] });
  const group = scene.add('GROUP', id);
  for (const x of [10, 60]) {
    const fields = { width: 20, height: 20, relativeTransform: at(x, 10), fills: [solid()] };
    scene.add('RECTANGLE', group, fields);
  }
  expect(coveredArea(fillGeometry(scene, scene.node(id), kernel))).toBeCloseTo(9200, 0);
});

test.each([
  ['CENTER', 60 * 60],
  ['INSIDE', 100 * 100 - (80 * 80 - 40 * 40)],
  ['OUTSIDE', 80 * 80],
] as const)(
  'a shape of stroke alone, %s, cuts out only its visible stroke',
  (strokeAlign, left) => {
    const inset = { width: 80, height: 80, relativeTransform: at(10, 10) };
    const stroke = { fills: [], strokes: [solid()], strokeWeight: 20, strokeAlign };
    const paths = combine('SUBTRACT', [
      ['RECTANGLE', {}],
      ['RECTANGLE', { ...inset, ...stroke }],
    ]);
    expect(coveredArea(paths)).toBeCloseTo(left, -1);
  },
);

test('changing an operand changes the result', () => {
  const scene = new SmallScene();
  const id = scene.add('BOOLEAN_OPERATION', scene.page, { fills: [solid()] });
  const operand = scene.add('RECTANGLE', id, { fills: [solid()] });
  const area = () => coveredArea(fillGeometry(scene, scene.node(id), kernel));
  expect(area()).toBeCloseTo(10_000, 0);
  scene.change(operand, { cornerRadii: [50, 50, 50, 50] });
  expect(area()).toBeCloseTo(Math.PI * 2500, -1);
});
