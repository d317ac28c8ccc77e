import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encodeMask } from '../../../src/ui/imaging/worker/encode-mask.ts';
import { encodeRgba } from '../../../src/ui/imaging/worker/encode-rgba.ts';

async function decode(png: Uint8Array) {
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  return { pixels: [...data], width: info.width, height: info.height, channels: info.channels };
}

test('a PNG keeps every pixel to the letter, also the colour under transparent ones', async () => {
  const rgba = Uint8ClampedArray.from({ length: 5 * 3 * 4 }, (_, index) => (index * 37) % 256);
  rgba.set([200, 100, 50, 0], 0);
  const decoded = await decode(await encodeRgba(rgba, { width: 5, height: 3 }));
  expect(decoded).toEqual({ pixels: [...rgba], width: 5, height: 3, channels: 4 });
});

test('a mask is transparent and white where the picture changes, opaque and black elsewhere', async () => {
  const coverage = new Uint8ClampedArray([255, 0, 128, 0]);
  const { pixels } = await decode(await encodeMask(coverage, { width: 2, height: 2 }));
  expect(pixels.slice(0, 4)).toEqual([255, 255, 255, 0]);
  expect(pixels.slice(4, 8)).toEqual([0, 0, 0, 255]);
  expect(pixels.slice(8, 12)).toEqual([128, 128, 128, 127]);
});
