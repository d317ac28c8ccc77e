import { describe, expect, test } from 'vitest';
import type { ImagePaint } from '../../../workbench/figma/paint.ts';
import {
  browserParts,
  colourAt,
  colourfulPng,
  drawPixels,
  type Pixels,
} from '../support/browser-parts.ts';
import { picture, SmallScene } from '../support/small-scene.ts';

const parts = await browserParts();
const clear = [0, 0, 0, 0];

/** A box of 100 x 100 filled with a picture of the given size. */
async function filled(width: number, height: number, paint: Partial<ImagePaint>): Promise<Pixels> {
  const scene = new SmallScene();
  const hash = `${width}x${height}`;
  scene.addImage(hash, await colourfulPng(width, height));
  const fills = [picture({ imageHash: hash, ...paint })];
  return drawPixels(scene, scene.add('RECTANGLE', scene.page, { fills }), parts);
}

describe('a cropped picture', () => {
  test('lies pixel by pixel where its transform puts it, with nothing around it', async () => {
    const [x, y, width, height] = [0.3, 0.4, 0.2, 0.1];
    const drawn = await filled(20, 10, {
      scaleMode: 'CROP',
      imageTransform: [
        [1 / width, 0, -x / width],
        [0, 1 / height, -y / height],
      ],
    });
    for (let row = 0; row < 100; row += 1) {
      for (let column = 0; column < 100; column += 1) {
        const isInside = column >= 30 && column < 50 && row >= 40 && row < 50;
        const expected = isInside ? colourAt(column - 30, row - 40) : clear;
        expect(drawn.at(column, row)).toEqual(expected);
      }
    }
  });

  test('shows its middle when the transform takes only that', async () => {
    const drawn = await filled(200, 200, {
      scaleMode: 'CROP',
      imageTransform: [
        [0.5, 0, 0.25],
        [0, 0.5, 0.25],
      ],
    });
    expect(drawn.at(0, 0)).toEqual(colourAt(50, 50));
    expect(drawn.at(99, 99)).toEqual(colourAt(149, 149));
  });

  test('turns with a turning transform', async () => {
    const drawn = await filled(100, 100, {
      scaleMode: 'CROP',
      imageTransform: [
        [0, 1, 0],
        [-1, 0, 1],
      ],
    });
    expect(drawn.at(10, 20)).toEqual(colourAt(20, 89));
  });

  test('that is flattened to nothing draws nothing', async () => {
    const drawn = await filled(10, 10, {
      scaleMode: 'CROP',
      imageTransform: [
        [0, 0, 0],
        [0, 0, 0],
      ],
    });
    expect(drawn.coverage()).toBe(0);
  });
});

test('a fitted picture stands whole in the middle', async () => {
  const drawn = await filled(50, 100, { scaleMode: 'FIT' });
  expect(drawn.alphaAt(24, 50)).toBe(0);
  expect(drawn.at(25, 0)).toEqual(colourAt(0, 0));
  expect(drawn.at(74, 99)).toEqual(colourAt(49, 99));
  expect(drawn.alphaAt(75, 50)).toBe(0);
});

test('a filling picture covers the box and loses the same on both sides', async () => {
  const drawn = await filled(100, 300, { scaleMode: 'FILL' });
  expect(drawn.coverage()).toBe(10_000);
  expect(drawn.at(7, 0)).toEqual(colourAt(7, 100));
  expect(drawn.at(7, 99)).toEqual(colourAt(7, 199));
});

test.each([
  [0, [0, 0], [99, 59]],
  [90, [0, 59], [99, 0]],
  [180, [99, 59], [0, 0]],
  [270, [99, 0], [0, 59]],
  [-90, [99, 0], [0, 59]],
])('a fitted picture turned by %d degrees has the right corners', async (rotation, first, last) => {
  const drawn = await filled(100, 60, { scaleMode: 'FIT', rotation });
  const isUpright = rotation % 180 === 0;
  const [x, y] = isUpright ? [0, 20] : [20, 0];
  expect(drawn.at(x, y)).toEqual(colourAt(first[0] ?? 0, first[1] ?? 0));
  expect(drawn.at(99 - x, 99 - y)).toEqual(colourAt(last[0] ?? 0, last[1] ?? 0));
});

test('tiles repeat from the top left corner', async () => {
  const drawn = await filled(16, 12, { scaleMode: 'TILE', scalingFactor: 1 });
  for (const [x, y] of [
    [0, 0],
    [15, 11],
    [16, 12],
    [50, 50],
    [99, 99],
  ] as const) {
    expect(drawn.at(x, y)).toEqual(colourAt(x % 16, y % 12));
  }
});

test('tiles are as large as their factor says', async () => {
  const drawn = await filled(60, 60, { scaleMode: 'TILE', scalingFactor: 0.5 });
  expect(drawn.at(5, 5)).toEqual(drawn.at(35, 65));
});

test('the opacity of the paint counts', async () => {
  expect((await filled(10, 10, { opacity: 0.5 })).alphaAt(50, 50)).toBe(128);
});

test('a picture without bytes is a flat, opaque tone', async () => {
  const scene = new SmallScene();
  const fills = [picture({ imageHash: 'gone' })];
  const drawn = await drawPixels(scene, scene.add('ELLIPSE', scene.page, { fills }), parts);
  expect(drawn.at(50, 50)).toEqual([203, 205, 210, 255]);
  expect(drawn.at(50, 5)).toEqual(drawn.at(50, 50));
  expect(drawn.alphaAt(2, 2)).toBe(0);
});

test('bytes that the browser cannot read are drawn as a missing picture', async () => {
  const scene = new SmallScene();
  scene.addImage('broken', new Uint8Array([1, 2, 3]));
  const fills = [picture({ imageHash: 'broken' })];
  const drawn = await drawPixels(scene, scene.add('RECTANGLE', scene.page, { fills }), parts);
  expect(drawn.at(50, 50)).toEqual([203, 205, 210, 255]);
});

test('a picture is decoded once and given out again', async () => {
  const scene = new SmallScene();
  scene.addImage('picture', await colourfulPng(8, 8));
  const node = scene.node(scene.add('RECTANGLE', scene.page, { fills: [picture()] }));
  const { store } = await browserParts();
  const [one, other] = await Promise.all([store.load(scene, node), store.load(scene, node)]);
  expect(one.get('picture')).toBeInstanceOf(ImageBitmap);
  expect(other.get('picture')).toBe(one.get('picture'));
  expect((await store.load(scene, node)).get('picture')).toBe(one.get('picture'));
});
