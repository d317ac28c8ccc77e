import { describe, expect, test } from 'vitest';
import { applyToPoint, type Matrix } from '../../../src/core/geometry.ts';
import type { MaskOutline } from '../../../src/core/outline.ts';
import type { NodePatch } from '../../../workbench/figma/new-record.ts';
import type { ImagePaint } from '../../../workbench/figma/paint.ts';
import { callPlugin } from '../../support/call-plugin.ts';
import { at, picture, solid, turnedAt } from '../../workbench/support/small-scene.ts';
import { fill } from '../place-pictures.ts';
import { addBox, smallPage, smallPng } from '../small-page.ts';
import { type Call, edit, openOn, pageWithFrame } from './frame-of-pictures.ts';

/** A layer of 400 x 300 with a picture of 40 x 30, which has the same ratio, or of another size. */
async function read(paint: Partial<ImagePaint>, pixels = [40, 30], fields: NodePatch = {}) {
  const { document, page } = smallPage();
  const imageHash = document.addImage(await smallPng(9, pixels[0], pixels[1]));
  const fills = [solid(), picture({ imageHash, ...paint })];
  const layer = addBox(document, page, { width: 400, height: 300, fills, ...fields });
  const { call } = await callPlugin({ document });
  return { document, page, layer, imageHash, call, read: () => readEmpty(call, layer) };
}

async function readEmpty(call: Call, layerId: string) {
  return (await call('readMask', { layerId, masks: [], isEmptyPart: true })).outline;
}

type Place = [x: number, y: number];

/** At which of these places, in units of the layer, the outline masks. */
function masked(outline: MaskOutline, ...places: Place[]): boolean[] {
  return places.map(([x, y]) =>
    outline.parts.some(
      ({ shape, cut }) => isIn(shape, x, y) && !cut.some((one) => isIn(one, x, y)),
    ),
  );
}

type Shape = MaskOutline['parts'][number]['shape'];

function isIn({ paths, toTarget }: Shape, x: number, y: number): boolean {
  return paths.some(({ data }) => {
    const numbers = data.match(/-?[\d.]+(e-?\d+)?/g)?.map(Number) ?? [];
    const corners = numbers.flatMap((value, index) => {
      const next = numbers[index + 1];
      if (index % 2 === 1 || next === undefined) return [];
      return [applyToPoint(toTarget, { x: value, y: next })];
    });
    let crossings = 0;
    for (const [index, from] of corners.entries()) {
      const to = corners[(index + 1) % corners.length] ?? from;
      if (from.y > y === to.y > y) continue;
      if (x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)) crossings += 1;
    }
    return crossings % 2 === 1;
  });
}

test('beside a picture that fits in it is empty, with a little of the edges of the picture', async () => {
  // A square in the middle: from 50 to 350.
  const { read: readAgain } = await read({ scaleMode: 'FIT' }, [30, 30]);
  const outline = await readAgain();
  expect(masked(outline, [20, 150], [380, 20], [52, 150], [348, 150])).toEqual(Array(4).fill(true));
  expect(masked(outline, [80, 150], [200, 150], [320, 30])).toEqual(Array(3).fill(false));
});

test('where the picture reaches the edge of the layer nothing of it is empty', async () => {
  const { read: readAgain } = await read({ scaleMode: 'FIT' }, [30, 30]);
  const outline = await readAgain();
  expect(masked(outline, [200, 1], [200, 299], [100, 1])).toEqual(Array(3).fill(false));
});

test('what a crop leaves is empty', async () => {
  // The picture lies on the right half.
  const imageTransform: Matrix = [
    [2, 0, -1],
    [0, 1, 0],
  ];
  const { read: readAgain } = await read({ scaleMode: 'CROP', imageTransform });
  const outline = await readAgain();
  expect(masked(outline, [50, 5], [190, 295], [202, 150])).toEqual(Array(3).fill(true));
  expect(masked(outline, [230, 150], [399, 1], [300, 299])).toEqual(Array(3).fill(false));
});

test('a picture that was turned on its layer leaves the corners that it does not reach', async () => {
  const [cos, sin] = [Math.cos(0.5), Math.sin(0.5)];
  const imageTransform: Matrix = [
    [cos, -sin, 0.25],
    [sin, cos, -0.2],
  ];
  const { read: readAgain } = await read({ scaleMode: 'CROP', imageTransform });
  const outline = await readAgain();
  expect(masked(outline, [200, 150])).toEqual([false]);
  const corners: Place[] = [
    [2, 2],
    [398, 2],
    [2, 298],
    [398, 298],
  ];
  expect(masked(outline, ...corners)).toContain(true);
});

describe('nothing is empty', () => {
  test.each<[string, Partial<ImagePaint>]>([
    ['FILL', { scaleMode: 'FILL' }],
    ['FIT of the same ratio', { scaleMode: 'FIT' }],
    ['TILE', { scaleMode: 'TILE', scalingFactor: 0.5 }],
    [
      'CROP of a part',
      {
        scaleMode: 'CROP',
        imageTransform: [
          [0.5, 0, 0.2],
          [0, 0.5, 0.2],
        ],
      },
    ],
  ])('below a picture as %s', async (_, paint) => {
    const { call, layer, read: readAgain } = await read(paint);
    expect((await readAgain()).parts).toEqual([]);
    const capturing = call('captureEdit', {
      layerId: layer,
      masks: [],
      isEmptyPart: true,
      scale: 1,
    });
    await expect(capturing).rejects.toMatchObject({
      failure: { kind: 'no-empty-part', step: 'capture', layer: { id: layer } },
    });
  });

  test('also where the layer is turned or flipped', async () => {
    for (const relativeTransform of [turnedAt(50, 60, 33), turnedAt(50, 60, 90)]) {
      const one = await read({ scaleMode: 'FIT' }, [40, 30], { relativeTransform });
      expect((await one.read()).parts).toEqual([]);
    }
  });

  test('without any picture', async () => {
    const { document, page, call } = await read({ scaleMode: 'FIT' });
    const plain = addBox(document, page, { width: 90 });
    expect((await readEmpty(call, plain)).parts).toEqual([]);
  });

  test('where the only picture is hidden', async () => {
    const one = await read({ scaleMode: 'FIT', visible: false }, [30, 30]);
    expect((await one.read()).parts).toEqual([]);
  });
});

test('the empty part is captured as the mask, on turned layers too', async () => {
  const relativeTransform = turnedAt(50, 60, 33);
  const { document, layer } = await read({ scaleMode: 'FIT' }, [30, 30], { relativeTransform });
  const { call } = await openOn(document, () => null);
  const { outline, isAbove } = await call('captureEdit', {
    layerId: layer,
    masks: [],
    isEmptyPart: true,
    scale: 1,
  });
  expect(isAbove).toBe(false);
  expect(masked(outline, [20, 150], [200, 150], [200, 1])).toEqual([true, false, false]);
});

describe('of a frame', () => {
  /** A frame of 400 x 300 that holds a picture in a layer of 200 x 300 on its left. */
  async function frameAround(paint: Partial<ImagePaint>, fields: NodePatch = {}) {
    const { document, page } = smallPage();
    const frame = document.add('FRAME', page, {
      width: 400,
      height: 300,
      fills: [solid()],
      relativeTransform: turnedAt(70, 20, 25),
    });
    const imageHash = document.addImage(await smallPng(9, 40, 30));
    const layer = addBox(document, frame, {
      width: 200,
      height: 300,
      relativeTransform: at(0, 0),
      fills: [picture({ imageHash, ...paint })],
      ...fields,
    });
    const { call } = await callPlugin({ document });
    return { document, frame, layer, call };
  }

  test('all beside a smaller picture in it is empty', async () => {
    const { call, frame } = await frameAround({ scaleMode: 'FILL' });
    const outline = await readEmpty(call, frame);
    expect(masked(outline, [300, 150], [210, 5], [198, 150])).toEqual(Array(3).fill(true));
    expect(masked(outline, [100, 150], [2, 2], [170, 298])).toEqual(Array(3).fill(false));
  });

  test('a layer shows no more of a cropped picture than its own box', async () => {
    // Three times as wide as the layer, which shows the part in the middle.
    const imageTransform: Matrix = [
      [1 / 3, 0, 1 / 3],
      [0, 1, 0],
    ];
    const { call, frame } = await frameAround({ scaleMode: 'CROP', imageTransform });
    const outline = await readEmpty(call, frame);
    expect(masked(outline, [300, 150], [220, 150], [100, 150])).toEqual([true, true, false]);
  });

  test('a layer that is hidden covers nothing', async () => {
    const { call, frame } = await frameAround({ scaleMode: 'FILL' }, { visible: false });
    expect((await readEmpty(call, frame)).parts).toEqual([]);
  });

  test('a picture in an instance covers as well', async () => {
    const { document, call, frame } = await frameAround({ scaleMode: 'FILL' });
    const imageHash = document.addImage(await smallPng(10, 40, 30));
    document.add('INSTANCE', frame, {
      width: 200,
      height: 300,
      relativeTransform: at(200, 0),
      fills: [picture({ imageHash })],
    });
    const outline = await readEmpty(call, frame);
    expect(masked(outline, [300, 150], [398, 2])).toEqual([false, false]);
  });

  test('what patches cover above it is not empty any more', async () => {
    const { document, frame, mask } = await pageWithFrame();
    const { call } = await openOn(document, () => null);
    const before = await readEmpty(call, frame);
    const { layer } = await edit(call, { layerId: frame, mask, level: 1 });
    // By the layer of the patches it is the same frame. The photograph begins at 10, 10.
    const after = await readEmpty(call, layer.id);
    expect(await readEmpty(call, frame)).toEqual(after);
    expect([masked(before, [8, 8]), masked(after, [8, 8])]).toEqual([[true], [false]]);
  });
});

describe('of a base', () => {
  async function readFrom(call: Call, layerId: string, base?: string | null) {
    const input = { layerId, masks: [], isEmptyPart: true, ...(base !== undefined && { base }) };
    const { outline } = await call('readMask', input);
    const captured = await call('captureEdit', { ...input, scale: 1 }).catch(() => null);
    // The plan before anything is exported and the one that is sent are of one mind.
    expect(captured?.outline ?? { parts: [] }).toEqual(outline);
    return outline;
  }

  test('it is what the variants seen now do not show', async () => {
    const { document, layer } = await read({ scaleMode: 'FIT' }, [30, 30]);
    const { call } = await openOn(document, () => null);
    const before = await readFrom(call, layer);
    const { hash } = await fill(call, layer, 5);
    expect((await readFrom(call, layer)).parts).toEqual([]);
    expect((await readFrom(call, layer, hash)).parts).toEqual([]);
    expect(await readFrom(call, layer, null)).toEqual(before);
  });

  test('it is so for patches above a frame, by the frame as by their layer', async () => {
    const { document, frame, mask } = await pageWithFrame();
    const { call } = await openOn(document, () => null);
    const before = await readFrom(call, frame);
    const first = await edit(call, { layerId: frame, mask, level: 1 });
    for (const layerId of [frame, first.layer.id]) {
      const patched = await readFrom(call, layerId);
      expect(masked(patched, [8, 8])).toEqual([false]);
      expect(await readFrom(call, layerId, first.hash)).toEqual(patched);
      expect(await readFrom(call, layerId, null)).toEqual(before);
    }
  });
});

test('beside a picture in a layer that lies a quarter turned all is told the same', async () => {
  const { document, page } = smallPage();
  const frame = document.add('FRAME', page, { width: 400, height: 300, fills: [solid()] });
  const imageHash = document.addImage(await smallPng(9, 40, 30));
  // Its upper edge runs down along x = 200.
  addBox(document, frame, {
    width: 300,
    height: 200,
    relativeTransform: turnedAt(200, 0, 90),
    fills: [picture({ imageHash })],
  });
  const { call } = await callPlugin({ document });
  const outline = await readEmpty(call, frame);
  expect(masked(outline, [300, 150], [198, 150])).toEqual([true, true]);
  expect(masked(outline, [100, 150], [100, 1], [1, 299])).toEqual([false, false, false]);
});

describe('how fine a picture is', () => {
  async function fineness(paint: Partial<ImagePaint>, pixels = [1600, 1200]) {
    const { call, layer } = await read(paint, pixels);
    const { pixelsPerUnit, size } = await call('readMask', { layerId: layer, masks: [] });
    expect(size).toEqual({ width: 400, height: 300 });
    return pixelsPerUnit;
  }

  test('is told in pixels for a unit, whatever its place', async () => {
    expect(await fineness({ scaleMode: 'FILL' })).toBeCloseTo(4);
    expect(await fineness({ scaleMode: 'FIT' }, [400, 1200])).toBeCloseTo(4);
    const imageTransform: Matrix = [
      [0.5, 0, 0.1],
      [0, 0.5, 0.1],
    ];
    expect(await fineness({ scaleMode: 'CROP', imageTransform })).toBeCloseTo(2);
  });

  test('is that of the finest that is seen', async () => {
    const one = await read({ scaleMode: 'FILL' }, [400, 300]);
    const fine = one.document.addImage(await smallPng(3, 1200, 900));
    const { fills } = one.document.node(one.layer);
    const readWith = async (visible: boolean) => {
      const more = picture({ imageHash: fine, visible });
      one.document.update(one.layer, { fills: [...fills, more] });
      return (await one.call('readMask', { layerId: one.layer, masks: [] })).pixelsPerUnit;
    };
    expect(await readWith(false)).toBeCloseTo(1);
    expect(await readWith(true)).toBeCloseTo(3);
  });

  test('is that of a sharp screen where there is none', async () => {
    expect(await fineness({ visible: false })).toBeGreaterThan(1);
  });
});
