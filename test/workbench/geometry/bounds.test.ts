import { describe, expect, test } from 'vitest';
import {
  absoluteBoundingBox,
  absoluteRenderBounds,
  unclippedRenderBounds,
} from '../../../workbench/figma/geometry/bounds.ts';
import type { Effect } from '../../../workbench/figma/paint.ts';
import { nodeKernel } from '../support/node-kernel.ts';
import { at, SmallScene, solid, turnedAt } from '../support/small-scene.ts';

const kernel = await nodeKernel();
const fills = [solid()];

function shadow(fields: Partial<Effect>): Effect {
  return {
    type: 'DROP_SHADOW',
    visible: true,
    radius: 24,
    color: { r: 0, g: 0, b: 0, a: 1 },
    offset: { x: 0, y: 0 },
    spread: 0,
    blendMode: 'NORMAL',
    ...fields,
  };
}

test("a turned layer's box is upright around it", () => {
  const scene = new SmallScene();
  const relativeTransform = turnedAt(10, 20, 90);
  const id = scene.add('FRAME', scene.page, { width: 40, height: 30, relativeTransform });
  const box = absoluteBoundingBox(scene, scene.node(id));
  expect(box?.x).toBeCloseTo(-20, 9);
  expect(box?.y).toBeCloseTo(20, 9);
  expect(box?.width).toBeCloseTo(30, 9);
  expect(box?.height).toBeCloseTo(40, 9);
});

test('a page has no box of its own', () => {
  const scene = new SmallScene();
  expect(absoluteBoundingBox(scene, scene.node(scene.page))).toBeNull();
});

describe('render bounds', () => {
  test.each([
    ['INSIDE', 0],
    ['CENTER', 5],
    ['OUTSIDE', 10],
  ] as const)('with an %s stroke of 10 reach out by %d', (strokeAlign, reach) => {
    const scene = new SmallScene();
    const stroke = { strokes: [solid()], strokeWeight: 10, strokeAlign };
    const id = scene.add('RECTANGLE', scene.page, stroke);
    const size = 100 + 2 * reach;
    const expected = { x: 0 - reach, y: 0 - reach, width: size, height: size };
    expect(absoluteRenderBounds(scene, scene.node(id), kernel)).toEqual(expected);
  });

  test('of a turned ellipse are those of the curve, not of its box', () => {
    const scene = new SmallScene();
    const relativeTransform = turnedAt(0, 0, 45);
    const id = scene.add('ELLIPSE', scene.page, { fills, relativeTransform });
    expect(absoluteRenderBounds(scene, scene.node(id), kernel)?.width).toBeCloseTo(100, 1);
  });

  test.each([
    ['shadow', shadow({}), { x: -24, y: -24, width: 148, height: 148 }],
    [
      'moved shadow',
      shadow({ offset: { x: 0, y: 40 } }),
      { x: -24, y: 0, width: 148, height: 164 },
    ],
    ['shadow with spread', shadow({ spread: 6 }), { x: -30, y: -30, width: 160, height: 160 }],
    ['blur', shadow({ type: 'LAYER_BLUR' }), { x: -24, y: -24, width: 148, height: 148 }],
    ['inner shadow', shadow({ type: 'INNER_SHADOW' }), { x: 0, y: 0, width: 100, height: 100 }],
    ['hidden shadow', shadow({ visible: false }), { x: 0, y: 0, width: 100, height: 100 }],
  ])('take in a %s', (_, effect, expected) => {
    const scene = new SmallScene();
    const id = scene.add('RECTANGLE', scene.page, { fills, effects: [effect] });
    expect(absoluteRenderBounds(scene, scene.node(id), kernel)).toEqual(expected);
  });

  test('of a frame take in its box and what stands out of it, unless it clips', () => {
    const scene = new SmallScene();
    const frame = scene.add('FRAME', scene.page);
    scene.add('RECTANGLE', frame, { fills, relativeTransform: at(50, 50) });
    const whole = { x: 0, y: 0, width: 150, height: 150 };
    expect(absoluteRenderBounds(scene, scene.node(frame), kernel)).toEqual(whole);
    scene.change(frame, { clipsContent: true });
    const box = { x: 0, y: 0, width: 100, height: 100 };
    expect(absoluteRenderBounds(scene, scene.node(frame), kernel)).toEqual(box);
  });

  test('are cut by ancestors that clip, but not for an export of the whole box', () => {
    const scene = new SmallScene();
    const frame = scene.add('FRAME', scene.page, { clipsContent: true, fills });
    const id = scene.add('RECTANGLE', frame, { fills, relativeTransform: at(60, -20) });
    const node = scene.node(id);
    const cut = { x: 60, y: 0, width: 40, height: 80 };
    expect(absoluteRenderBounds(scene, node, kernel)).toEqual(cut);
    const whole = { x: 60, y: -20, width: 100, height: 100 };
    expect(unclippedRenderBounds(scene, node, kernel)).toEqual(whole);
  });

  test('end where a mask below ends; the mask itself is not seen', () => {
    const scene = new SmallScene();
    const group = scene.add('GROUP', scene.page);
    const under = scene.add('RECTANGLE', group, { fills, relativeTransform: at(-10, 0) });
    const mask = scene.add('ELLIPSE', group, { fills, isMask: true, width: 40, height: 30 });
    const over = scene.add('RECTANGLE', group, { fills });
    const bounds = (id: string) => absoluteRenderBounds(scene, scene.node(id), kernel);
    expect(bounds(under)).toEqual({ x: -10, y: 0, width: 100, height: 100 });
    expect(bounds(mask)).toBeNull();
    expect(bounds(over)).toEqual({ x: 0, y: 0, width: 40, height: 30 });
    expect(bounds(group)).toEqual({ x: -10, y: 0, width: 100, height: 100 });
  });

  test('do not depend on the opacity of ancestors', () => {
    const scene = new SmallScene();
    const frame = scene.add('FRAME', scene.page, { opacity: 0 });
    const id = scene.add('RECTANGLE', frame, { fills });
    expect(absoluteRenderBounds(scene, scene.node(id), kernel)).not.toBeNull();
  });

  test.each([
    ['hidden', { visible: false }],
    ['without opacity', { opacity: 0 }],
    ['unpainted', { fills: [] }],
    ['painted with hidden paints', { fills: [solid(undefined, { visible: false })] }],
    ['painted with clear paints', { fills: [solid(undefined, { opacity: 0 })] }],
  ])('are null for a layer that is %s', (_, fields) => {
    const scene = new SmallScene();
    const id = scene.add('RECTANGLE', scene.page, { fills, ...fields });
    expect(absoluteRenderBounds(scene, scene.node(id), kernel)).toBeNull();
  });

  test('are null inside a hidden frame, a boolean operation and outside of a clip', () => {
    const scene = new SmallScene();
    const hidden = scene.add('FRAME', scene.page, { visible: false });
    const operation = scene.add('BOOLEAN_OPERATION', scene.page, { fills });
    const clip = scene.add('FRAME', scene.page, { clipsContent: true });
    const ids = [
      scene.add('RECTANGLE', hidden, { fills }),
      scene.add('RECTANGLE', operation, { fills }),
      scene.add('RECTANGLE', clip, { fills, relativeTransform: at(200, 0) }),
    ];
    for (const id of ids) {
      expect(absoluteRenderBounds(scene, scene.node(id), kernel)).toBeNull();
    }
  });

  test('are null for an empty frame without paint', () => {
    const scene = new SmallScene();
    const id = scene.add('FRAME', scene.page);
    expect(absoluteRenderBounds(scene, scene.node(id), kernel)).toBeNull();
  });
});
