import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cropFromPlace,
  drawnIn,
  drawnInside,
  nodeFromPicture,
  type PicturePaint,
  pixelsPerUnit,
  shownPart,
} from '../../../src/core/edit/picture-placement.ts';
import { applyToPoint, boundsAfter, identity, type Matrix } from '../../../src/core/geometry.ts';

const unitSquare = { x: 0, y: 0, width: 1, height: 1 };
const side = fc.integer({ min: 1, max: 4000 });
const size = fc.record({ width: side, height: side });

const paint = (scaleMode: PicturePaint['scaleMode'], transform = identity): PicturePaint => ({
  scaleMode,
  transform,
  rotation: 0,
  tileScale: 0.5,
});

const turned = (mode: 'FILL' | 'FIT', rotation: number) => ({ ...paint(mode), rotation });

/** Any crop: moved, scaled, turned and flipped. */
const crop = fc
  .record({
    angle: fc.double({ min: 0, max: 7, noNaN: true }),
    across: fc.double({ min: 0.1, max: 4, noNaN: true }),
    down: fc.double({ min: 0.1, max: 4, noNaN: true }),
    x: fc.double({ min: -2, max: 2, noNaN: true }),
    y: fc.double({ min: -2, max: 2, noNaN: true }),
    isFlipped: fc.boolean(),
  })
  .map(({ angle, across, down, x, y, isFlipped }): Matrix => {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const flip = isFlipped ? -1 : 1;
    return [
      [cos * across * flip, -sin * down, x],
      [sin * across * flip, cos * down, y],
    ];
  });

test('FILL covers the layer with the least that does, FIT is the most that fits in', () => {
  fc.assert(
    fc.property(size, size, (picture, node) => {
      for (const mode of ['FILL', 'FIT'] as const) {
        const place = nodeFromPicture(paint(mode), picture, node);
        const box = boundsAfter(place ?? identity, unitSquare);
        expect(box.width / box.height / (picture.width / picture.height)).toBeCloseTo(1, 6);
        expect(box.x + box.width / 2).toBeCloseTo(node.width / 2, 6);
        expect(box.y + box.height / 2).toBeCloseTo(node.height / 2, 6);
        const [one, other] = [box.width / node.width, box.height / node.height];
        expect(mode === 'FILL' ? Math.min(one, other) : Math.max(one, other)).toBeCloseTo(1, 6);
      }
    }),
  );
});

test('a picture that was turned covers or fits as it lies, with its own top where it was turned to', () => {
  const photo = { width: 300, height: 100 };
  const node = { width: 200, height: 600 };
  const corner = (mode: 'FILL' | 'FIT', rotation: number, x: number, y: number) =>
    applyToPoint(nodeFromPicture(turned(mode, rotation), photo, node) ?? identity, { x, y });
  for (const mode of ['FILL', 'FIT'] as const) {
    // Upright it is as tall as the layer: its top left corner at the top right, and so on.
    expect(corner(mode, 90, 0, 0)).toEqual({ x: 200, y: 0 });
    expect(corner(mode, 90, 1, 0)).toEqual({ x: 200, y: 600 });
    expect(corner(mode, 270, 0, 0)).toEqual({ x: 0, y: 600 });
    expect(corner(mode, -90, 1, 1)).toEqual(corner(mode, 270, 1, 1));
    expect(corner(mode, 180, 0, 0)).toEqual(corner(mode, 0, 1, 1));
  }
  expect(pixelsPerUnit(turned('FILL', 90), photo, node)).toBeCloseTo(0.5);
});

test('a CROP shows what its transform says: node units to the picture and back', () => {
  const node = { width: 400, height: 200 };
  // The right half of the picture on all of the layer.
  const half: Matrix = [
    [0.5, 0, 0.5],
    [0, 1, 0],
  ];
  const place = nodeFromPicture(paint('CROP', half), { width: 10, height: 10 }, node);
  expect(applyToPoint(place ?? identity, { x: 0.5, y: 0 })).toEqual({ x: 0, y: 0 });
  expect(applyToPoint(place ?? identity, { x: 1, y: 1 })).toEqual({ x: 400, y: 200 });
});

test('a place becomes a CROP that shows the picture there', () => {
  const anyPaint = fc.oneof(
    fc.constantFrom(paint('FILL'), paint('FIT'), turned('FILL', 90), turned('FIT', 270)),
    crop.map((transform) => paint('CROP', transform)),
  );
  fc.assert(
    fc.property(anyPaint, size, size, (one, picture, node) => {
      const place = nodeFromPicture(one, picture, node);
      const transform = place && cropFromPlace(place, node);
      expect(transform).not.toBeNull();
      if (!place || !transform) return;
      const again = nodeFromPicture(paint('CROP', transform), picture, node);
      for (const point of [
        { x: 0, y: 0 },
        { x: 1, y: 0.3 },
        { x: 0.2, y: 1 },
      ]) {
        const [here, there] = [place, again ?? identity].map((way) => applyToPoint(way, point));
        const much = node.width + node.height;
        expect(((there?.x ?? 0) - (here?.x ?? 0)) / much).toBeCloseTo(0, 4);
        expect(((there?.y ?? 0) - (here?.y ?? 0)) / much).toBeCloseTo(0, 4);
      }
    }),
  );
});

test('tiles have no one place', () => {
  expect(nodeFromPicture(paint('TILE'), { width: 8, height: 8 }, { width: 80, height: 80 })).toBe(
    null,
  );
});

test('pixels are counted along a side of the layer', () => {
  const node = { width: 400, height: 200 };
  const photo = { width: 1600, height: 400 };
  expect(pixelsPerUnit(paint('FILL'), photo, node)).toBeCloseTo(2);
  expect(pixelsPerUnit(paint('FIT'), photo, node)).toBeCloseTo(4);
  // A quarter of the picture's width on the whole layer, and half of its height: 400 x 200 pixels.
  const part: Matrix = [
    [0.25, 0, 0.1],
    [0, 0.5, 0.2],
  ];
  expect(pixelsPerUnit(paint('CROP', part), photo, node)).toBeCloseTo(1);
  // Two pixels of a tile to a unit.
  expect(pixelsPerUnit(paint('TILE'), photo, node)).toBeCloseTo(2);
});

test('what is drawn in lies so far inside on each side, and half of it is left at least', () => {
  const inset = fc.double({ min: 0, max: 3000, noNaN: true });
  fc.assert(
    fc.property(crop, size, inset, (transform, node, most) => {
      const place = nodeFromPicture(paint('CROP', transform), node, node);
      fc.pre(place !== null);
      const inner = drawnIn(place, most);
      const length = (way: Matrix, point: { x: number; y: number }) => {
        const [from, to] = [applyToPoint(way, { x: 0, y: 0 }), applyToPoint(way, point)];
        return Math.hypot(to.x - from.x, to.y - from.y);
      };
      for (const point of [
        { x: 1, y: 0 },
        { x: 0, y: 1 },
      ]) {
        const [outer, left] = [length(place, point), length(inner, point)];
        expect(left / outer).toBeGreaterThan(0.499);
        expect(left).toBeCloseTo(Math.max(outer - 2 * most, outer / 2), 3);
      }
      const [middle, same] = [place, inner].map((way) => applyToPoint(way, { x: 0.5, y: 0.5 }));
      expect(same?.x).toBeCloseTo(middle?.x ?? 0, 4);
      expect(same?.y).toBeCloseTo(middle?.y ?? 0, 4);
    }),
  );
});

const upright = fc
  .record({
    x: fc.double({ min: -200, max: 300, noNaN: true }),
    y: fc.double({ min: -200, max: 300, noNaN: true }),
    width: fc.double({ min: 1, max: 600, noNaN: true }),
    height: fc.double({ min: 1, max: 600, noNaN: true }),
    isFlipped: fc.boolean(),
  })
  .map(
    ({ x, y, width, height, isFlipped }): Matrix => [
      [isFlipped ? -width : width, 0, isFlipped ? x + width : x],
      [0, height, y],
    ],
  );
const layer = { width: 400, height: 300 };

/** On it, and no edge of the one on an edge of the other. */
function isOnLayer(place: Matrix): boolean {
  const { x, y, width, height } = boundsAfter(place, unitSquare);
  const isClear = [x, y, x + width, y + height].every((end) =>
    [0, 300, 400].every((edge) => Math.abs(end - edge) > 0.6),
  );
  return isClear && x < 400 && y < 300 && x + width > 0 && y + height > 0;
}

test('on its layer a picture is drawn in where it ends, not where the layer does', () => {
  const inset = fc.double({ min: 0, max: 30, noNaN: true });
  fc.assert(
    fc.property(upright.filter(isOnLayer), inset, (place, most) => {
      const [outer, inner] = [place, drawnInside(place, most, layer)].map((one) =>
        boundsAfter(one, unitSquare),
      );
      if (!outer || !inner) throw new Error('no place');
      const { x: left, y: top } = outer;
      const [right, bottom] = [left + outer.width, top + outer.height];
      const drawn = (from: number, to: number, size: number) =>
        Math.min(most, (to - from) / 4, size);
      if (left > 0) expect(inner.x - left).toBeCloseTo(drawn(left, right, 400), 6);
      else expect(inner.x).toBeLessThan(-300);
      if (top > 0) expect(inner.y - top).toBeCloseTo(drawn(top, bottom, 300), 6);
      else expect(inner.y).toBeLessThan(-200);
      if (right > 400) expect(inner.x + inner.width).toBeGreaterThan(700);
      if (bottom > 300) expect(inner.y + inner.height).toBeGreaterThan(500);
    }),
  );
});

test('a layer shows of a picture what lies on it', () => {
  fc.assert(
    fc.property(upright, (place) => {
      const whole = boundsAfter(place, unitSquare);
      const part = shownPart(place, layer);
      const isBeside =
        whole.x >= 400 ||
        whole.y >= 300 ||
        whole.x + whole.width <= 0 ||
        whole.y + whole.height <= 0;
      expect(part === null).toBe(isBeside);
      if (!part) return;
      const { x, y, width, height } = boundsAfter(part, unitSquare);
      expect(x).toBeCloseTo(Math.max(0, whole.x), 6);
      expect(y).toBeCloseTo(Math.max(0, whole.y), 6);
      expect(x + width).toBeCloseTo(Math.min(400, whole.x + whole.width), 6);
      expect(y + height).toBeCloseTo(Math.min(300, whole.y + whole.height), 6);
    }),
  );
});
