import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptPicture } from '../../../src/core/accept-picture.ts';
import type { Raster } from '../../../src/core/raster.ts';
import { drawSketch } from '../../../src/sketch/draw-sketch.ts';
import { paintFlat } from '../../retouch/fit/pictures.ts';
import {
  type Bytes,
  bytesOf,
  type EditCase,
  fitCase,
  onPatch,
  patchOf,
  pixelsOf,
  pngOf,
  prepareCase,
  sharpOf,
} from '../../support/edit-case.ts';
import { type EditInBrowser, openEditInBrowser } from '../../support/edit-in-browser.ts';

let browser: EditInBrowser;
let edit: EditCase;
const size = { width: 768, height: 512 };
beforeAll(async () => {
  browser = await openEditInBrowser();
  const layout = {
    node: size,
    mask: { x: 220, y: 130, width: 330, height: 240 },
    pixelsPerUnit: 1,
    isWhole: true,
  };
  edit = await prepareCase(browser, layout, (whole) =>
    drawSketch({ prompt: 'market', seed: 5, ...whole }),
  );
});
afterAll(() => browser.close());

/** The mean difference in sRGB values between what is placed and the original below it. */
function meanError(patch: Raster, original: Raster): number {
  const corner = onPatch(edit, { x: 0, y: 0 });
  const sum = { error: 0, count: 0 };
  for (let pixel = 0; pixel < patch.width * patch.height; pixel += 1) {
    if (patch.data[pixel * 4 + 3] !== 255) continue;
    const x = (pixel % patch.width) - corner.x;
    const y = Math.floor(pixel / patch.width) - corner.y;
    for (let channel = 0; channel < 3; channel += 1) {
      const known = original.data[4 * (y * original.width + x) + channel] ?? 0;
      sum.error += Math.abs((patch.data[pixel * 4 + channel] ?? 0) - known);
      sum.count += 1;
    }
  }
  if (sum.count === 0) throw new Error('No pixel of the patch is opaque.');
  return sum.error / sum.count;
}

/** Frames of an animation: what it begins with, and another picture. */
function animation(first: Raster): Sharp {
  const second = drawSketch({ prompt: 'coffee', seed: 8, ...size });
  const data = Buffer.concat([first.data, second.data].map((pixels) => Buffer.from(pixels)));
  const raw = { width: size.width, height: 2 * size.height, channels: 4 as const };
  return sharp(data, { raw: { ...raw, pageHeight: size.height } });
}

/** As a camera that lies on its side keeps a picture: turned, with a note of how to turn it back. */
async function onItsSide(picture: Raster): Promise<Bytes> {
  const turned = await sharpOf(picture).removeAlpha().rotate(-90).png().toBuffer();
  return bytesOf(sharp(turned).withMetadata({ orientation: 6 }).jpeg({ quality: 95 }));
}

type Made = (picture: Raster) => Promise<Bytes>;

const readable: Record<string, Made> = {
  'larger, of the same ratio': (picture) => bytesOf(sharpOf(picture).resize(1152, 768).png()),
  'smaller, of nearly the same ratio': (picture) =>
    bytesOf(sharpOf(picture).resize(600, 401, { fit: 'fill' }).png()),
  'a JPEG': (picture) => bytesOf(sharpOf(picture).removeAlpha().jpeg({ quality: 95 })),
  'a JPEG that lies on its side': onItsSide,
  'a CMYK JPEG': (picture) =>
    bytesOf(sharpOf(picture).removeAlpha().toColourspace('cmyk').jpeg({ quality: 98 })),
  'a PNG of 16 bits': (picture) => bytesOf(sharpOf(picture).toColourspace('rgb16').png()),
  'a PNG with a palette': (picture) => bytesOf(sharpOf(picture).png({ palette: true })),
  'a WebP': (picture) => bytesOf(sharpOf(picture).webp({ quality: 95 })),
  'an animated GIF': (picture) => bytesOf(animation(picture).gif()),
  'an animated WebP': (picture) => bytesOf(animation(picture).webp({ quality: 95 })),
};

describe('an answer that shows the same in another way', () => {
  test.each(Object.entries(readable))('%s is placed as it looks', async (_, make) => {
    const answer = await make(edit.original);
    expect(acceptPicture(answer, edit.window.size, 'patch').kind).toBe('accepted');
    const patch = await patchOf(browser, edit, answer);
    expect({ width: patch.width, height: patch.height }).toEqual(edit.patch.grid.size);
    expect(meanError(patch, edit.original)).toBeLessThan(6);
    // That it would be seen if it were another picture:
    const other = drawSketch({ prompt: 'coffee', seed: 8, ...size });
    expect(meanError(patch, other)).toBeGreaterThan(20);
  });
});

test('where an answer is transparent the original stays to be seen', async () => {
  const { original, window, patch: plan } = edit;
  const holed = { ...original, data: original.data.slice() };
  const middle = { x: 385, y: 250 };
  for (let y = middle.y - 40; y < middle.y + 40; y += 1) {
    holed.data.fill(0, 4 * (y * size.width + middle.x - 40), 4 * (y * size.width + middle.x + 40));
  }
  const patch = await patchOf(browser, edit, await pngOf(holed));
  const place = onPatch(edit, middle);
  const alphaAt = (x: number, y: number) =>
    patch.data[4 * (Math.floor(y) * plan.grid.size.width + Math.floor(x)) + 3];
  expect(window.scale).toBe(1);
  expect(alphaAt(place.x, place.y)).toBe(0);
  expect(alphaAt(place.x + 60, place.y)).toBe(255);
});

describe('an answer that is refused', () => {
  test.each([
    ['square', 640, 640],
    ['upright', 512, 768],
    ['2 % too wide', 784, 512],
  ])('one of another ratio, %s, is told with both sizes', async (_, width, height) => {
    const answer = await bytesOf(
      sharpOf(edit.original).resize(width, height, { fit: 'fill' }).png(),
    );
    expect(await fitCase(browser, edit, answer)).toEqual({
      kind: 'unfit',
      cause: {
        kind: 'picture-wrong-size',
        asked: '768 × 512',
        answered: `${width} × ${height}`,
      },
    });
  });

  const { width, height } = size;
  const clear = { width, height, data: new Uint8ClampedArray(width * height * 4) };
  test.each([
    ['white', pngOf(paintFlat(width, height, [255, 255, 255]))],
    ['black', pngOf(paintFlat(width, height, [0, 0, 0]))],
    ['wholly transparent', pngOf(clear)],
    ['of one colour, as a JPEG', bytesOf(sharpOf(paintFlat(width, height, [9, 99, 199])).jpeg())],
    ['white and smaller', pngOf(paintFlat(384, 256, [255, 255, 255]))],
  ])('one that is %s is blank', async (_, answer) => {
    expect(await fitCase(browser, edit, await answer)).toEqual({
      kind: 'unfit',
      cause: { kind: 'picture-blank' },
    });
  });

  const text = new TextEncoder().encode('<!doctype html><title>Welcome</title>');
  const cutOff = async (make: Made, share: number) => {
    const whole = await make(edit.original);
    return whole.slice(0, Math.floor(whole.length * share));
  };
  test.each(['a JPEG', 'a PNG of 16 bits', 'a WebP', 'an animated GIF'])(
    '%s that is cut off has arrived incomplete',
    async (kind) => {
      const make = readable[kind];
      if (!make) throw new Error(`There is no ${kind}.`);
      for (const share of [0.02, 0.5, 0.995]) {
        const answer = await cutOff(make, share);
        // Browsers show what has arrived of some: so this is asked first.
        expect(acceptPicture(answer, size, 'patch')).toMatchObject({
          kind: 'refused',
          cause: { kind: 'picture-broken' },
        });
      }
    },
  );

  test('what begins as a picture and goes on as something else is broken', async () => {
    const answer = await pngOf(edit.original);
    const pixels = Buffer.from(answer).indexOf('IDAT') + 4;
    answer.fill(7, pixels, pixels + 100);
    expect(acceptPicture(answer, size, 'patch').kind).toBe('accepted');
    expect(await fitCase(browser, edit, answer)).toEqual({
      kind: 'unfit',
      cause: { kind: 'picture-broken' },
    });
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['a web page', text],
  ])('%s is broken', async (_, answer) => {
    expect(acceptPicture(answer, size, 'patch').kind).toBe('refused');
    expect(await fitCase(browser, edit, answer)).toEqual({
      kind: 'unfit',
      cause: { kind: 'picture-broken' },
    });
  });
});

test('what is sent is a picture and a mask of the size that is asked for, without metadata', async () => {
  for (const png of [edit.sent.imagePng, edit.sent.maskPng]) {
    const { format, orientation, exif } = await sharp(png).metadata();
    expect({ format, orientation, exif }).toEqual({ format: 'png' });
    expect(await pixelsOf(png)).toMatchObject(size);
  }
});
