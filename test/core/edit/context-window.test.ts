import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ContextWindow,
  contextWindow,
  windowFromNode,
} from '../../../src/core/edit/context-window.ts';
import { applyToPoint, boundsAfter, type Rect, type Size } from '../../../src/core/geometry.ts';
import { gptImageSizes, isLegal } from '../../../src/core/legal-size.ts';

const rule = gptImageSizes;
const slack = 1e-6;

const side = fc.integer({ min: 40, max: 5000 });
const part = fc.double({ min: 0, max: 1, noNaN: true });

/** A layer of any legal ratio, a mask somewhere on it, and how fine its picture is. */
const planned = fc
  .record({
    width: side,
    height: side,
    left: part,
    top: part,
    across: fc.double({ min: 0.01, max: 1, noNaN: true }),
    down: fc.double({ min: 0.01, max: 1, noNaN: true }),
    pixelsPerUnit: fc.double({ min: 0.25, max: 4, noNaN: true }),
    isWhole: fc.constant(false),
  })
  .map(({ width, height, left, top, across, down, pixelsPerUnit, isWhole }) => {
    const mask = { width: width * across, height: height * down };
    const place = { x: (width - mask.width) * left, y: (height - mask.height) * top };
    return { node: { width, height }, mask: { ...place, ...mask }, pixelsPerUnit, isWhole, rule };
  });

type Planned = typeof planned extends fc.Arbitrary<infer Value> ? Value : never;

function expectHolds(outer: Rect, inner: Rect): void {
  const much = slack * (outer.width + outer.height);
  expect(inner.x).toBeGreaterThanOrEqual(outer.x - much);
  expect(inner.y).toBeGreaterThanOrEqual(outer.y - much);
  expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width + much);
  expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y + outer.height + much);
}

/** The share of the longer way by which a window reaches beyond its layer. */
function beyond({ rectInNode }: ContextWindow, node: Size): number {
  return Math.max(rectInNode.width / node.width, rectInNode.height / node.height, 1) - 1;
}

function ratioOf({ width, height }: Size): number {
  return Math.max(width / height, height / width);
}

test('a mask of a quarter of a large photograph is sent nearly as sharp as it is', () => {
  const window = contextWindow({
    node: { width: 4000, height: 3000 },
    mask: { x: 900, y: 700, width: 2000, height: 1500 },
    pixelsPerUnit: 1,
    rule,
    isWhole: false,
  });
  expect(window.scale).toBeGreaterThanOrEqual(0.8);
});

test('a small mask is sent with its surroundings, not with all of the picture', () => {
  const node = { width: 4000, height: 3000 };
  const mask = { x: 3900, y: 10, width: 80, height: 60 };
  const window = contextWindow({ node, mask, pixelsPerUnit: 1, rule, isWhole: false });
  const { width, height } = window.rectInNode;
  expect(width * height).toBeLessThan((node.width * node.height) / 4);
  expect(Math.min(width, height)).toBeGreaterThan(4 * mask.height);
});

describe('whatever the mask', () => {
  test('it lies in its window, and a legal size has the ratio of the window', () => {
    fc.assert(
      fc.property(planned, (one) => {
        const window = contextWindow(one);
        expectHolds(window.rectInNode, one.mask);
        const { rectInNode, size, scale } = window;
        expect(isLegal(size, rule)).toBe(true);
        expect([size.width % rule.step, size.height % rule.step]).toEqual([0, 0]);
        expect(rectInNode.width * scale).toBeCloseTo(size.width, 4);
        expect(rectInNode.height * scale).toBeCloseTo(size.height, 4);
      }),
      { numRuns: 1000 },
    );
  });

  test('fewer than one window in a hundred reaches more than 2 % beyond a layer of a legal ratio', () => {
    const cases = fc.sample(
      planned.filter(({ node }) => ratioOf(node) <= rule.maxRatio),
      2000,
    );
    const missed = cases.filter((one) => beyond(contextWindow(one), one.node) > 0.02);
    expect(missed.length).toBeLessThan(20);
  });

  test('a window that is no larger than its layer lies inside of it', () => {
    fc.assert(
      fc.property(planned, (one) => {
        const window = contextWindow(one);
        const { rectInNode: rect } = window;
        fc.pre(rect.width <= one.node.width && rect.height <= one.node.height);
        expectHolds({ x: 0, y: 0, ...one.node }, rect);
      }),
    );
  });

  test('on an axis where it is longer than the layer it lies around its middle', () => {
    const node = { width: 3000, height: 300 };
    const mask = { x: 10, y: 10, width: 2900, height: 40 };
    const { rectInNode } = contextWindow({ node, mask, pixelsPerUnit: 1, rule, isWhole: false });
    expect(rectInNode.height).toBeGreaterThan(node.height);
    expect(rectInNode.y + rectInNode.height / 2).toBeCloseTo(node.height / 2);
    expectHolds(rectInNode, mask);
  });

  test('it is as sharp as the picture, or nearly as sharp as the model makes any', () => {
    fc.assert(
      fc.property(planned, (one) => {
        const { rectInNode: rect, scale } = contextWindow(one);
        const most = Math.min(
          Math.sqrt(rule.maxPixels / (rect.width * rect.height)),
          rule.maxEdge / Math.max(rect.width, rect.height),
        );
        expect(scale).toBeGreaterThanOrEqual(0.95 * Math.min(one.pixelsPerUnit, most));
      }),
      { numRuns: 1000 },
    );
  });
});

const whole = (one: Planned) => contextWindow({ ...one, isWhole: true });

test('the whole of a layer is all of it, also beyond the ratio that a model makes', () => {
  fc.assert(
    fc.property(planned, (one) => {
      expectHolds(whole(one).rectInNode, { x: 0, y: 0, ...one.node });
    }),
  );
});

test('the whole of a layer is little more than it where the ratio is legal', () => {
  const legal = planned.filter(({ node }) => ratioOf(node) <= rule.maxRatio);
  const missed = fc.sample(legal, 1000).filter((one) => beyond(whole(one), one.node) > 0.02);
  expect(missed.length).toBeLessThan(10);
});

test('a mask beyond the layer counts as far as it lies on it, and one beside it as all of it', () => {
  const node = { width: 800, height: 600 };
  const plan = (mask: Rect) =>
    contextWindow({ node, mask, pixelsPerUnit: 4, rule, isWhole: false });
  expect(plan({ x: -500, y: -500, width: 600, height: 600 })).toEqual(
    plan({ x: 0, y: 0, width: 100, height: 100 }),
  );
  expectHolds(plan({ x: 900, y: 0, width: 10, height: 10 }).rectInNode, { x: 0, y: 0, ...node });
});

test("a window's matrix takes its rectangle to its pixels", () => {
  fc.assert(
    fc.property(planned, (one) => {
      const window = contextWindow(one);
      const pixels = boundsAfter(windowFromNode(window), window.rectInNode);
      const { x, y } = applyToPoint(windowFromNode(window), window.rectInNode);
      expect([x, y]).toEqual([expect.closeTo(0, 3), expect.closeTo(0, 3)]);
      expect(pixels.width).toBeCloseTo(window.size.width, 3);
      expect(pixels.height).toBeCloseTo(window.size.height, 3);
    }),
  );
});
