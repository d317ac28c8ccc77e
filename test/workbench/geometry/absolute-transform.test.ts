import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyToPoint, type Matrix, multiply } from '../../../src/core/geometry.ts';
import { absoluteTransform } from '../../../workbench/figma/geometry/absolute-transform.ts';
import type { NodeType } from '../../../workbench/figma/node-record.ts';
import { at, SmallScene, turnedAt } from '../support/small-scene.ts';

const placement = fc
  .tuple(
    fc.double({ min: -500, max: 500, noNaN: true }),
    fc.double({ min: -500, max: 500, noNaN: true }),
    fc.double({ min: -180, max: 180, noNaN: true }),
  )
  .map(([x, y, degrees]) => turnedAt(x, y, degrees));

test('frames carry their children along; groups and boolean operations are looked through', () => {
  const nesting = fc.array(
    fc.tuple(
      fc.constantFrom<NodeType>('FRAME', 'INSTANCE', 'GROUP', 'BOOLEAN_OPERATION'),
      placement,
    ),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(nesting, placement, (ancestors, own) => {
      const scene = new SmallScene();
      let parent = scene.page;
      let expected: Matrix = at(0, 0);
      for (const [type, relativeTransform] of ancestors) {
        parent = scene.add(type, parent, { relativeTransform });
        const isContainer = type === 'FRAME' || type === 'INSTANCE';
        if (isContainer) expected = multiply(expected, relativeTransform);
      }
      const id = scene.add('RECTANGLE', parent, { relativeTransform: own });
      const corner = applyToPoint(absoluteTransform(scene, scene.node(id)), { x: 7, y: 9 });
      const wanted = applyToPoint(multiply(expected, own), { x: 7, y: 9 });
      expect(corner.x).toBeCloseTo(wanted.x, 6);
      expect(corner.y).toBeCloseTo(wanted.y, 6);
    }),
  );
});

test("a page's own transform does not count", () => {
  const scene = new SmallScene();
  scene.change(scene.page, { relativeTransform: at(1000, 1000) });
  const id = scene.add('RECTANGLE', scene.page, { relativeTransform: at(1, 2) });
  expect(absoluteTransform(scene, scene.node(id))).toEqual(at(1, 2));
});
