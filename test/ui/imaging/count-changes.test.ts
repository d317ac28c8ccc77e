import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Matrix } from '../../../src/core/geometry.ts';
import type { Raster } from '../../../src/core/raster.ts';
import { drawClouds } from '../../retouch/fit/pictures.ts';
import { pngOf } from '../../support/edit-case.ts';
import { type EditInBrowser, openEditInBrowser } from '../../support/edit-in-browser.ts';

let browser: EditInBrowser;
beforeAll(async () => {
  browser = await openEditInBrowser();
});
afterAll(() => browser.close());

const node = { width: 100, height: 80 };
/** Two pixels for one unit. */
const pixelsFromNode: Matrix = [
  [2, 0, 0],
  [0, 2, 0],
];
const picture = drawClouds(200, 160, 3);

function areaOf(x: number, y: number, width: number, height: number, isInverted = false) {
  const data = `M ${x} ${y} h ${width} v ${height} h ${-width} Z`;
  const toTarget: Matrix = [
    [1, 0, 0],
    [0, 1, 0],
  ];
  const shape = { paths: [{ data, rule: 'nonzero' as const }], toTarget };
  return { outline: { parts: [{ shape, keep: [], cut: [] }] }, isInverted, node };
}

/** The picture with one channel of one pixel a level off. */
function touched(x: number, y: number, channel = 1): Raster {
  const data = picture.data.slice();
  const at = 4 * (y * picture.width + x) + channel;
  data[at] = (data[at] ?? 0) ^ 1;
  return { ...picture, data };
}

const captured = async (raster: Raster) => ({
  png: await pngOf(raster),
  pixelsFromNode,
  isOnPixels: true,
});

describe('what changed outside of an area', () => {
  const area = areaOf(20, 20, 40, 30);
  const count = async (after: Raster, of = area) =>
    browser.countChanges(of, await captured(picture), await captured(after));

  test('is nothing where nothing did, and nothing inside of it', async () => {
    expect(await count(picture)).toBe(0);
    expect(await count(touched(40, 40))).toBe(0);
    expect(await count(touched(119, 99))).toBe(0);
  });

  test('is every pixel that is one level off, up to the area’s edge', async () => {
    for (const [x, y, channel] of [
      [39, 60, 0],
      [120, 60, 1],
      [60, 100, 2],
      [0, 0, 1],
      [199, 159, 2],
    ] as const) {
      expect(await count(touched(x, y, channel)), `${x}, ${y}`).toBe(1);
    }
  });

  test('is what lies inside the outline of an area that is inverted', async () => {
    const inverted = areaOf(20, 20, 40, 30, true);
    expect(await count(touched(60, 60), inverted)).toBe(1);
    expect(await count(touched(10, 10), inverted)).toBe(0);
  });

  test('is all of it when the layer has another size now', async () => {
    expect(await count(drawClouds(202, 160, 3))).toBe(200 * 160);
  });
});

describe('the measure of a mask', () => {
  test('is its share, its box and its depth', async () => {
    const { share, box, depth } = await browser.measureMask(areaOf(20, 20, 40, 30));
    expect(share).toBeCloseTo((40 * 30) / (100 * 80), 2);
    expect(Math.abs((box?.x ?? 0) - 20)).toBeLessThan(0.3);
    expect(Math.abs((box?.width ?? 0) - 40)).toBeLessThan(0.5);
    expect(Math.abs(depth - 15)).toBeLessThan(0.5);
  });

  test('counts nothing beyond the layer, and is nothing for a mask beside it', async () => {
    const { share, box } = await browser.measureMask(areaOf(-50, -50, 100, 90));
    expect(share).toBeCloseTo((50 * 40) / (100 * 80), 2);
    expect(Math.abs((box?.width ?? 0) - 50)).toBeLessThan(0.5);
    expect(await browser.measureMask(areaOf(130, 20, 40, 30))).toEqual({
      share: 0,
      box: null,
      depth: 0,
    });
  });

  test('is that of the rest for a mask that is inverted', async () => {
    const { share } = await browser.measureMask(areaOf(20, 20, 40, 30, true));
    expect(share).toBeCloseTo(1 - (40 * 30) / (100 * 80), 2);
  });
});
