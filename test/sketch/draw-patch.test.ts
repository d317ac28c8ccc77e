import { expect, test } from 'vitest';
import type { Raster } from '../../src/core/raster.ts';
import { drawSketch } from '../../src/sketch/draw-sketch.ts';
import { differenceOf, discMask, grainyBase } from './pictures.ts';

const width = 120;
const height = 90;
const base = grainyBase(width, height);
const prompts = [
  'remove',
  '',
  'blue cup',
  'portrait of a woman',
  'mountain lake',
  'abstract',
  'logo',
];

test.each(prompts)('%j: what the mask keeps has the base’s bytes', (prompt) => {
  for (const mask of [discMask(width, height, 30), discMask(width, height, 40, 9)]) {
    const result = drawSketch({ prompt, width, height, seed: 3, base, mask });
    let changed = 0;
    let kept = 0;
    mask.forEach((strength, pixel) => {
      for (let at = pixel * 4; at < pixel * 4 + 4; at += 1) {
        if (strength === 0 && result.data[at] !== base.data[at]) changed += 1;
        if (strength > 0 && result.data[at] === base.data[at]) kept += 1;
      }
    });
    expect(changed).toBe(0);
    expect(kept).toBeLessThan(width * height);
  }
});

test.each(['remove', 'mountain lake'])('%j: the edge of the mask is no seam', (prompt) => {
  const mask = discMask(width, height, 30);
  const result = drawSketch({ prompt, width, height, seed: 3, base, mask });
  expect(stepAcrossEdge(result, mask)).toBeLessThan(12);
});

test('a removal leaves a smooth surface without what was there', () => {
  const marked: Raster = { width, height, data: new Uint8ClampedArray(base.data) };
  const mask = discMask(width, height, 24);
  const object = discMask(width, height, 18);
  object.forEach((strength, pixel) => {
    if (strength > 0) marked.data.set([230, 20, 30, 255], pixel * 4);
  });
  const result = drawSketch({ prompt: 'hapus', width, height, seed: 1, base: marked, mask });
  const centre = (Math.floor(height / 2) * width + width / 2) * 4;
  expect(result.data[centre] ?? 255).toBeLessThan(200);
  expect(result.data[centre + 1] ?? 0).toBeGreaterThan(90);
});

test('the thing asked for appears in the mask and in its colour', () => {
  const mask = discMask(width, height, 40);
  const removed = drawSketch({ prompt: 'remove', width, height, seed: 3, base, mask });
  const drawn = drawSketch({ prompt: 'red cup', width, height, seed: 3, base, mask });
  expect(differenceOf(removed, drawn)).toBeGreaterThan(4);
  const centre = (Math.floor(height * 0.52) * width + Math.floor(width * 0.47)) * 4;
  expect((drawn.data[centre] ?? 0) - (drawn.data[centre + 1] ?? 0)).toBeGreaterThan(60);
});

test('a mask that marks nothing changes nothing', () => {
  const mask = new Uint8Array(width * height);
  const result = drawSketch({ prompt: 'cup', width, height, seed: 3, base, mask });
  expect(result.data).toEqual(base.data);
});

test('a mask that marks everything gives a whole opaque picture', () => {
  const mask = new Uint8Array(width * height).fill(255);
  const result = drawSketch({ prompt: 'sea', width, height, seed: 3, base, mask });
  expect(differenceOf(result, base)).toBeGreaterThan(8);
});

test('an empty part of a picture is filled up to full opacity', () => {
  const torn: Raster = { width, height, data: new Uint8ClampedArray(base.data) };
  const mask = discMask(width, height, 25);
  mask.forEach((strength, pixel) => {
    if (strength > 0) torn.data.fill(0, pixel * 4, pixel * 4 + 4);
  });
  const result = drawSketch({ prompt: '', width, height, seed: 3, base: torn, mask });
  expect(result.data.every((byte, index) => index % 4 !== 3 || byte === 255)).toBe(true);
});

test('the base itself is left alone', () => {
  const before = new Uint8ClampedArray(base.data);
  drawSketch({ prompt: 'cup', width, height, seed: 3, base, mask: discMask(width, height, 30) });
  drawSketch({ prompt: 'sunset', width, height, seed: 3, base });
  expect(base.data).toEqual(before);
});

test('a restyle changes the colours and keeps the order of light and dark', () => {
  const plain = grainyBase(80, 80);
  const result = drawSketch({ prompt: 'warm orange', width: 80, height: 80, seed: 3, base: plain });
  expect(differenceOf(result, plain)).toBeGreaterThan(8);
  const luma = (picture: Raster, row: number) => {
    let sum = 0;
    for (let at = row * 80 * 4; at < (row + 1) * 80 * 4; at += 4) {
      sum +=
        (picture.data[at] ?? 0) * 2 + (picture.data[at + 1] ?? 0) * 7 + (picture.data[at + 2] ?? 0);
    }
    return sum;
  };
  expect(luma(result, 10)).toBeGreaterThan(luma(result, 70));
});

test('a mask without its picture, or of another size, is refused', () => {
  const mask = discMask(width, height, 20);
  expect(() => drawSketch({ prompt: 'cup', width, height, seed: 1, mask })).toThrow(RangeError);
  expect(() =>
    drawSketch({ prompt: 'cup', width, height, seed: 1, base, mask: mask.subarray(1) }),
  ).toThrow(RangeError);
  expect(() => drawSketch({ prompt: 'cup', width: 60, height, seed: 1, base })).toThrow(RangeError);
});

/** The mean step of lightness between a marked pixel and its unmarked neighbour to the right. */
function stepAcrossEdge({ data }: Raster, mask: Uint8Array): number {
  let sum = 0;
  let count = 0;
  for (let pixel = 0; pixel < mask.length - 1; pixel += 1) {
    if ((mask[pixel] === 0) === (mask[pixel + 1] === 0)) continue;
    sum += Math.abs((data[pixel * 4 + 1] ?? 0) - (data[pixel * 4 + 5] ?? 0));
    count += 1;
  }
  return sum / count;
}
