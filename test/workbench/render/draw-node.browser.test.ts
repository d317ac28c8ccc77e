import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyToPoint, invert, type Matrix } from '../../../src/core/geometry.ts';
import { absoluteTransform } from '../../../workbench/figma/geometry/absolute-transform.ts';
import { fillGeometry } from '../../../workbench/figma/geometry/fill-geometry.ts';
import type { NodePatch } from '../../../workbench/figma/new-record.ts';
import type { NodeType } from '../../../workbench/figma/node-record.ts';
import type { Effect, GradientPaint } from '../../../workbench/figma/paint.ts';
import { coveredArea } from '../support/area.ts';
import { browserParts, drawPixels, type Pixels } from '../support/browser-parts.ts';
import { at, SmallScene, solid, turnedAt } from '../support/small-scene.ts';

const parts = await browserParts();
const red = solid({ r: 1, g: 0, b: 0 });
const blue = solid({ r: 0, g: 0, b: 1 });
const white = solid({ r: 1, g: 1, b: 1 });

function gradient(type: GradientPaint['type'], gradientTransform: Matrix): GradientPaint {
  const stop = (position: number, shade: number) => ({
    position,
    color: { r: shade, g: shade, b: shade, a: 1 },
  });
  const common = { visible: true, opacity: 1, blendMode: 'NORMAL' } as const;
  return { type, ...common, gradientTransform, gradientStops: [stop(0, 0), stop(1, 1)] };
}

async function drawOne(type: NodeType, fields: NodePatch): Promise<Pixels> {
  const scene = new SmallScene();
  return drawPixels(scene, scene.add(type, scene.page, { fills: [red], ...fields }), parts);
}

test('every shape covers as many pixels as its geometry has area', async () => {
  const shape = fc.record({
    type: fc.constantFrom<NodeType>('RECTANGLE', 'ELLIPSE', 'POLYGON', 'STAR'),
    width: fc.integer({ min: 20, max: 70 }),
    height: fc.integer({ min: 20, max: 70 }),
    radius: fc.integer({ min: 0, max: 30 }),
    pointCount: fc.integer({ min: 3, max: 9 }),
    degrees: fc.integer({ min: -180, max: 180 }),
  });
  await fc.assert(
    fc.asyncProperty(shape, async ({ type, width, height, radius, pointCount, degrees }) => {
      const scene = new SmallScene();
      const cornerRadii = [radius, radius, radius, radius] as const;
      const turned = turnedAt(0, 0, degrees);
      const middle = applyToPoint(turned, { x: width / 2, y: height / 2 });
      const relativeTransform: Matrix = [
        [turned[0][0], turned[0][1], 60 - middle.x],
        [turned[1][0], turned[1][1], 60 - middle.y],
      ];
      const fields = { width, height, cornerRadii, pointCount, relativeTransform, fills: [red] };
      const id = scene.add(type, scene.page, fields);
      const drawn = await drawPixels(scene, id, parts, { width: 120, height: 120 });
      const area = coveredArea(fillGeometry(scene, scene.node(id), parts.kernel));
      // Antialiasing errs along the rim, by 0.07 pixels for each pixel of it in 600 cases.
      const rim = 2 * (width + height);
      expect(Math.abs(drawn.coverage() - area)).toBeLessThan(0.08 * rim);
    }),
    { numRuns: 60 },
  );
});

test('a point of a nested, turned and flipped layer is drawn where its transform says', async () => {
  const scene = new SmallScene();
  const frame = scene.add('FRAME', scene.page, { relativeTransform: turnedAt(60, 10, 30) });
  const group = scene.add('GROUP', frame);
  const flipped: Matrix = [
    [-1, 0, 40],
    [0, 1, 5],
  ];
  const fields = { fills: [red], width: 20, height: 60, relativeTransform: flipped };
  const id = scene.add('RECTANGLE', group, fields);
  const drawn = await drawPixels(scene, frame, parts);
  const transform = absoluteTransform(scene, scene.node(id));
  const inverse = invert(transform);
  if (inverse === null) throw new Error('a flip can be flipped back');
  for (let y = 0; y < 100; y += 1) {
    for (let x = 0; x < 100; x += 1) {
      const inNode = applyToPoint(inverse, { x: x + 1 / 2, y: y + 1 / 2 });
      const depth = Math.min(inNode.x, 20 - inNode.x, inNode.y, 60 - inNode.y);
      if (Math.abs(depth) > 1) expect(drawn.alphaAt(x, y)).toBe(depth > 0 ? 255 : 0);
    }
  }
});

test('a frame that clips cuts its children off along its rounded corners', async () => {
  const scene = new SmallScene();
  const fields = { clipsContent: true, cornerRadii: [40, 0, 0, 0], width: 80 } as const;
  const frame = scene.add('FRAME', scene.page, fields);
  scene.add('RECTANGLE', frame, { fills: [red], width: 200, relativeTransform: at(-50, 0) });
  const drawn = await drawPixels(scene, frame, parts);
  expect([drawn.alphaAt(3, 3), drawn.alphaAt(40, 40), drawn.alphaAt(79, 0)]).toEqual([0, 255, 255]);
  expect(drawn.alphaAt(80, 50)).toBe(0);
  scene.change(frame, { clipsContent: false });
  expect((await drawPixels(scene, frame, parts)).alphaAt(85, 50)).toBe(255);
});

test('whatever is cut off, by a clip or as a picture or gradient, has smooth edges', async () => {
  const round = { cornerRadii: [50, 50, 50, 50] as const };
  const scene = new SmallScene();
  const frame = scene.add('FRAME', scene.page, { ...round, clipsContent: true });
  scene.add('RECTANGLE', frame, { fills: [red] });
  const drawn = [
    await drawPixels(scene, frame, parts),
    await drawOne('RECTANGLE', { ...round, fills: [gradient('GRADIENT_LINEAR', at(0, 0))] }),
    await drawOne('RECTANGLE', { ...round, fills: [], strokes: [red], strokeWeight: 50 }),
  ];
  for (const pixels of drawn) expect(pixels.coverage() / (Math.PI * 2500)).toBeCloseTo(1, 2);
  for (const pixels of drawn) {
    const alphas = Array.from({ length: 50 }, (_, step) => pixels.alphaAt(step, 10));
    expect(alphas.some((alpha) => alpha > 0 && alpha < 255)).toBe(true);
  }
});

describe('a stroke of 10', () => {
  const box = { width: 60, height: 60, relativeTransform: at(20, 20) };
  const stroke = { ...box, fills: [], strokes: [red], strokeWeight: 10 };

  // The left edge of the box is at x = 20.
  test.each([
    ['INSIDE', [0, 0, 255, 255, 0]],
    ['CENTER', [0, 255, 255, 0, 0]],
    ['OUTSIDE', [255, 255, 0, 0, 0]],
  ] as const)('%s lies on its side of the edge', async (strokeAlign, expected) => {
    const drawn = await drawOne('RECTANGLE', { ...stroke, strokeAlign });
    expect([12, 17, 23, 28, 35].map((x) => drawn.alphaAt(x, 50))).toEqual(expected);
  });

  test('that is translucent does not show the fill of the shape twice', async () => {
    const strokes = [solid({ r: 0, g: 0, b: 1 }, { opacity: 0.5 })];
    const drawn = await drawOne('RECTANGLE', { ...stroke, strokes, strokeAlign: 'OUTSIDE' });
    expect(drawn.at(15, 50)).toEqual([0, 0, 255, 128]);
  });

  test('lies over the children of a frame', async () => {
    const scene = new SmallScene();
    const frame = scene.add('FRAME', scene.page, { strokes: [blue], strokeWeight: 10 });
    scene.add('RECTANGLE', frame, { fills: [red] });
    const drawn = await drawPixels(scene, frame, parts);
    expect([drawn.at(5, 50), drawn.at(15, 50)]).toEqual([
      [0, 0, 255, 255],
      [255, 0, 0, 255],
    ]);
  });

  test('of open lines beside a closed area is not cut by the area', async () => {
    const vectorPaths = [
      { windingRule: 'NONZERO', data: 'M 0 0 L 40 0 L 40 40 L 0 40 Z' },
      { windingRule: 'NONE', data: 'M 60 0 L 60 40' },
    ] as const;
    const drawn = await drawOne('VECTOR', { ...stroke, vectorPaths, strokeAlign: 'INSIDE' });
    expect([drawn.alphaAt(78, 40), drawn.alphaAt(82, 40)]).toEqual([255, 255]);
    expect([drawn.alphaAt(18, 40), drawn.alphaAt(25, 40)]).toEqual([0, 255]);
  });
});

test('the opacity of a group counts for its layers together, not one by one', async () => {
  const scene = new SmallScene();
  const group = scene.add('GROUP', scene.page, { opacity: 0.5 });
  scene.add('RECTANGLE', group, { fills: [red] });
  scene.add('RECTANGLE', group, { fills: [blue], relativeTransform: at(50, 0) });
  const drawn = await drawPixels(scene, group, parts);
  expect(drawn.at(25, 50)).toEqual([255, 0, 0, 128]);
  expect(drawn.at(75, 50)).toEqual([0, 0, 255, 128]);
});

test('the opacity of a layer with one paint is the same as that of its paint', async () => {
  const byLayer = await drawOne('ELLIPSE', { opacity: 0.4 });
  const byPaint = await drawOne('ELLIPSE', {
    fills: [solid({ r: 1, g: 0, b: 0 }, { opacity: 0.4 })],
  });
  expect(byLayer.data).toEqual(byPaint.data);
});

describe('a mask', () => {
  async function masked(mask: NodePatch): Promise<Pixels> {
    const scene = new SmallScene();
    const group = scene.add('GROUP', scene.page);
    scene.add('RECTANGLE', group, { fills: [blue], width: 10 });
    scene.add('RECTANGLE', group, { isMask: true, relativeTransform: at(20, 0), ...mask });
    scene.add('RECTANGLE', group, { fills: [red] });
    return drawPixels(scene, group, parts);
  }

  test('lets what is above it through where it is opaque, and leaves what is below', async () => {
    const drawn = await masked({ fills: [white], width: 30 });
    expect(drawn.at(5, 50)).toEqual([0, 0, 255, 255]);
    expect([15, 25, 45, 55].map((x) => drawn.alphaAt(x, 50))).toEqual([0, 255, 255, 0]);
    expect(drawn.at(25, 50)).toEqual([255, 0, 0, 255]);
  });

  test('by alpha is as strong as its paint', async () => {
    const fills = [solid(undefined, { opacity: 0.5 })];
    expect((await masked({ fills })).alphaAt(50, 50)).toBe(128);
  });

  test('by shape needs no paint', async () => {
    const drawn = await masked({ maskType: 'VECTOR', width: 30 });
    expect([15, 25, 55].map((x) => drawn.alphaAt(x, 50))).toEqual([0, 255, 0]);
  });

  test('by luminance is as strong as it is bright', async () => {
    const grey = solid({ r: 0.5, g: 0.5, b: 0.5 });
    expect((await masked({ maskType: 'LUMINANCE', fills: [grey] })).alphaAt(50, 50)).toBe(128);
    expect((await masked({ maskType: 'LUMINANCE', fills: [white] })).alphaAt(50, 50)).toBe(255);
  });

  test('that is hidden masks nothing', async () => {
    expect((await masked({ fills: [white], width: 30, visible: false })).alphaAt(90, 50)).toBe(255);
  });
});

test('a layer blends with what is below it', async () => {
  const scene = new SmallScene();
  const frame = scene.add('FRAME', scene.page, { fills: [solid({ r: 0, g: 1, b: 1 })] });
  scene.add('RECTANGLE', frame, { fills: [solid({ r: 1, g: 1, b: 0 })], blendMode: 'MULTIPLY' });
  expect((await drawPixels(scene, frame, parts)).at(50, 50)).toEqual([0, 255, 0, 255]);
});

describe('a gradient', () => {
  test('runs across the box by default and along its transform otherwise', async () => {
    const across = await drawOne('RECTANGLE', {
      fills: [gradient('GRADIENT_LINEAR', at(0, 0))],
    });
    expect(across.at(25, 5)[0]).toBeCloseTo(255 * 0.255, -1);
    expect(across.at(75, 95)[0]).toBeCloseTo(255 * 0.755, -1);
    const down = gradient('GRADIENT_LINEAR', [
      [0, 1, 0],
      [-1, 0, 1],
    ]);
    const drawn = await drawOne('RECTANGLE', { fills: [down] });
    expect(drawn.at(5, 25)[0]).toBeCloseTo(255 * 0.255, -1);
    expect(drawn.at(95, 75)[0]).toBeCloseTo(255 * 0.755, -1);
  });

  test('that is radial reaches its end at the edges of a flat box alike', async () => {
    const fills = [gradient('GRADIENT_RADIAL', at(0, 0))];
    const drawn = await drawOne('RECTANGLE', { fills, width: 100, height: 40 });
    expect(drawn.at(50, 20)[0]).toBeLessThan(12);
    expect(drawn.at(75, 20)[0]).toBeCloseTo(130, -1);
    expect(drawn.at(50, 30)[0]).toBeCloseTo(130, -1);
  });

  test('that is angular starts at three o’clock and runs clockwise', async () => {
    const drawn = await drawOne('RECTANGLE', {
      fills: [gradient('GRADIENT_ANGULAR', at(0, 0))],
    });
    const shades = [drawn.at(90, 52), drawn.at(50, 90), drawn.at(10, 50), drawn.at(50, 10)];
    expect(shades.map(([shade = 0]) => Math.round(shade / 64))).toEqual([0, 1, 2, 3]);
  });
});

describe('effects', () => {
  const effect: Effect = {
    type: 'DROP_SHADOW',
    visible: true,
    radius: 0,
    color: { r: 0, g: 0, b: 1, a: 1 },
    offset: { x: 15, y: 0 },
    spread: 0,
    blendMode: 'NORMAL',
  };
  const box = { width: 40, height: 40, relativeTransform: at(30, 30) };

  test('a shadow falls where it is moved to', async () => {
    const drawn = await drawOne('RECTANGLE', { ...box, effects: [effect] });
    expect([drawn.at(50, 50), drawn.at(80, 50)]).toEqual([
      [255, 0, 0, 255],
      [0, 0, 255, 255],
    ]);
    expect(drawn.alphaAt(90, 50)).toBe(0);
  });

  test('the shadow of a turned layer is moved in its own axes', async () => {
    const turned = { ...box, relativeTransform: turnedAt(70, 30, 90) };
    const drawn = await drawOne('RECTANGLE', { ...turned, effects: [effect] });
    expect([drawn.alphaAt(80, 50), drawn.alphaAt(50, 80)]).toEqual([0, 255]);
  });

  test('spread makes the shadow larger on all sides', async () => {
    const effects = [{ ...effect, offset: { x: 0, y: 0 }, spread: 10 }];
    const drawn = await drawOne('RECTANGLE', { ...box, effects });
    expect([18, 22, 78, 82].map((x) => drawn.alphaAt(x, 50))).toEqual([0, 255, 255, 0]);
  });

  test('an inner shadow stays inside and lies at the edge it comes from', async () => {
    const effects: Effect[] = [{ ...effect, type: 'INNER_SHADOW' }];
    const drawn = await drawOne('RECTANGLE', { ...box, effects });
    expect([drawn.at(35, 50), drawn.at(60, 50)]).toEqual([
      [0, 0, 255, 255],
      [255, 0, 0, 255],
    ]);
    expect(drawn.coverage()).toBe(1600);
  });

  test('a blur softens the edge and keeps the amount of paint', async () => {
    const effects: Effect[] = [{ ...effect, type: 'LAYER_BLUR', radius: 10 }];
    const drawn = await drawOne('RECTANGLE', { ...box, effects });
    expect(drawn.alphaAt(30, 50)).toBeGreaterThan(90);
    expect(drawn.alphaAt(30, 50)).toBeLessThan(165);
    expect(drawn.coverage() / 1600).toBeCloseTo(1, 1);
  });
});

test('text is drawn as the very outlines that its geometry has', async () => {
  const scene = new SmallScene();
  const fields = { characters: 'Grey', fontSize: 40, lineHeight: 50, fills: [red] };
  const id = scene.add('TEXT', scene.page, fields);
  const area = coveredArea(fillGeometry(scene, scene.node(id), parts.kernel));
  const drawn = await drawPixels(scene, id, parts);
  expect(area).toBeGreaterThan(500);
  expect(drawn.coverage() / area).toBeCloseTo(1, 1);
});

test('part of a page is drawn as it stands in the whole', async () => {
  const scene = new SmallScene();
  const place = (index: number) =>
    turnedAt(40 * (index % 8), 30 * Math.floor(index / 4), 17 * index);
  const types = ['RECTANGLE', 'ELLIPSE', 'STAR', 'TEXT'] as const;
  for (let index = 0; index < 40; index += 1) {
    const shade = { r: index / 40, g: 1 - index / 40, b: 0.5 };
    scene.add(types[index % 4] ?? 'RECTANGLE', scene.page, {
      width: 50,
      height: 30,
      relativeTransform: place(index),
      fills: [solid(shade, { opacity: 0.8 })],
      strokes: [solid()],
      strokeWeight: 3,
      strokeAlign: (['INSIDE', 'CENTER', 'OUTSIDE'] as const)[index % 3] ?? 'INSIDE',
      characters: 'Part',
      opacity: index % 5 === 0 ? 0.5 : 1,
    });
  }
  const whole = await drawPixels(scene, scene.page, parts, { width: 320, height: 320 });
  for (const [left, top] of [
    [0, 0],
    [97, 41],
    [210, 190],
  ] as const) {
    const part = await drawPixels(scene, scene.page, parts, undefined, at(-left, -top));
    let difference = 0;
    for (let y = 0; y < 100; y += 1) {
      for (let x = 0; x < 100; x += 1) {
        const wanted = overWhite(whole.at(x + left, y + top));
        for (const [channel, value] of overWhite(part.at(x, y)).entries()) {
          difference += Math.abs(value - (wanted[channel] ?? 0));
        }
      }
    }
    // The browser cuts paths at the edge of the canvas, which moves what is left by a hair.
    expect(difference / 30_000).toBeLessThan(0.2);
  }
});

function overWhite([r = 0, g = 0, b = 0, a = 0]: readonly number[]): number[] {
  return [r, g, b].map((channel) => 255 + ((channel - 255) * a) / 255);
}
