import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  applyToPoint,
  boundsOfPoints,
  invert,
  multiply,
  type Point,
} from '../../../src/core/geometry.ts';
import { fitGroup } from '../../../workbench/figma/geometry/bounds.ts';
import { at, SmallScene, turnedAt } from '../support/small-scene.ts';

const number = fc.double({ min: -300, max: 300, noNaN: true });
const placement = fc.tuple(number, number, number).map(([x, y, turn]) => turnedAt(x, y, turn));

function cornersOf({ width, height }: { width: number; height: number }): Point[] {
  return [0, width].flatMap((x) => [0, height].map((y) => ({ x, y })));
}

test('a group keeps its turn and is exactly as large as its children in its own axes', () => {
  fc.assert(
    fc.property(placement, fc.array(placement, { minLength: 1, maxLength: 5 }), (own, children) => {
      const scene = new SmallScene();
      const id = scene.add('GROUP', scene.page, { relativeTransform: own });
      for (const relativeTransform of children) {
        scene.add('RECTANGLE', id, { relativeTransform, width: 30, height: 20 });
      }
      const fitted = fitGroup(scene, scene.node(id));
      const toGroup = invert(fitted.relativeTransform);
      if (toGroup === null) throw new Error('a turned group can be turned back');
      const corners = children.flatMap((child) =>
        cornersOf({ width: 30, height: 20 }).map((corner) =>
          applyToPoint(multiply(toGroup, child), corner),
        ),
      );
      const box = boundsOfPoints(corners);
      expect(box.x).toBeCloseTo(0, 6);
      expect(box.y).toBeCloseTo(0, 6);
      expect(box.width).toBeCloseTo(fitted.width, 6);
      expect(box.height).toBeCloseTo(fitted.height, 6);
      const [[cos, sin]] = fitted.relativeTransform;
      expect([cos, sin].map((part) => part + 0)).toEqual(
        own[0].slice(0, 2).map((part) => part + 0),
      );
    }),
  );
});

test('children over a mask do not make the group larger than the mask', () => {
  const scene = new SmallScene();
  const id = scene.add('GROUP', scene.page);
  const mask = { isMask: true, width: 150, height: 300, relativeTransform: at(970, 1615) };
  scene.add('RECTANGLE', id, mask);
  scene.add('FRAME', id, { width: 300, height: 300, relativeTransform: at(970, 1615) });
  const expected = { relativeTransform: at(970, 1615), width: 150, height: 300 };
  expect(fitGroup(scene, scene.node(id))).toEqual(expected);
});

test.each([
  ['UNION', { x: 0, y: 0, width: 160, height: 140 }],
  ['EXCLUDE', { x: 0, y: 0, width: 160, height: 140 }],
  ['SUBTRACT', { x: 0, y: 0, width: 100, height: 100 }],
  ['INTERSECT', { x: 60, y: 40, width: 40, height: 60 }],
] as const)('a boolean operation of type %s gets the size its operands allow', (type, box) => {
  const scene = new SmallScene();
  const id = scene.add('BOOLEAN_OPERATION', scene.page, { booleanOperation: type });
  scene.add('RECTANGLE', id);
  scene.add('RECTANGLE', id, { relativeTransform: at(60, 40) });
  const { x, y, width, height } = box;
  expect(fitGroup(scene, scene.node(id))).toEqual({ relativeTransform: at(x, y), width, height });
});

test('a group without children stays as it is', () => {
  const scene = new SmallScene();
  const id = scene.add('GROUP', scene.page, { relativeTransform: at(3, 4) });
  const expected = { relativeTransform: at(3, 4), width: 100, height: 100 };
  expect(fitGroup(scene, scene.node(id))).toEqual(expected);
});
