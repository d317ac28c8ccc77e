import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Raster } from '../../../src/core/raster.ts';
import { drawSketch } from '../../../src/sketch/draw-sketch.ts';
import { type Bytes, pixelsOf, pngOf } from '../../support/edit-case.ts';
import { type EditInBrowser, openEditInBrowser } from '../../support/edit-in-browser.ts';

let browser: EditInBrowser;
let imagePng: Bytes;
let maskPng: Bytes;
/** Large enough that it takes a fast machine some of its pauses. */
const size = { width: 1024, height: 704 };
const picture = drawSketch({ prompt: 'market', seed: 5, ...size });
const box = { left: 300, top: 220, right: 660, bottom: 480 };
beforeAll(async () => {
  browser = await openEditInBrowser();
  imagePng = await pngOf(picture);
  maskPng = await pngOf(maskOver());
});
afterAll(() => browser.close());

function isInside(pixel: number): boolean {
  const x = pixel % size.width;
  const y = Math.floor(pixel / size.width);
  return x >= box.left && x < box.right && y >= box.top && y < box.bottom;
}

/** Transparent where the picture is to be made anew. */
function maskOver(): Raster {
  const data = new Uint8ClampedArray(size.width * size.height * 4);
  for (let pixel = 0; pixel < size.width * size.height; pixel += 1) {
    data[pixel * 4 + 3] = isInside(pixel) ? 0 : 255;
  }
  return { ...size, data };
}

/** Pixels of both that differ, outside and inside of the mask. */
function differences(healed: Raster) {
  const count = { outside: 0, inside: 0 };
  for (let pixel = 0; pixel < size.width * size.height; pixel += 1) {
    const at = pixel * 4;
    const isSame = [0, 1, 2, 3].every((channel) => {
      return healed.data[at + channel] === picture.data[at + channel];
    });
    if (!isSame) count[isInside(pixel) ? 'inside' : 'outside'] += 1;
  }
  return count;
}

test('a filling tells how far it is, is the same each time, and leaves what is around it', async () => {
  const healing = { id: 'one', imagePng, maskPng, size, seed: 3 };
  const { png, parts } = await browser.heal(healing);
  expect(parts.length).toBeGreaterThan(1);
  expect(parts).toEqual(parts.toSorted((one, other) => one - other));
  expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...parts)).toBeLessThanOrEqual(1);
  if (!png) throw new Error('It was stopped.');
  const healed = await pixelsOf(png);
  const { outside, inside } = differences(healed);
  expect(outside).toBe(0);
  expect(inside).toBeGreaterThan(((box.right - box.left) * (box.bottom - box.top)) / 2);
  const again = await browser.heal({ ...healing, id: 'two' });
  expect(again.png).toEqual(png);
});

test('a filling that is told to stop ends between two steps, and another goes on', async () => {
  const healing = { imagePng, maskPng, size, seed: 3 };
  const [stopped, other] = await Promise.all([
    browser.heal({ ...healing, id: 'stopped' }, 1),
    browser.heal({ ...healing, id: 'other' }),
  ]);
  expect(stopped).toEqual({ png: null, parts: [expect.any(Number)] });
  expect(other.png).not.toBeNull();
});
