import { describe, expect, it } from 'vitest';
import { looksBlank } from '../../../src/retouch/fit/looks-blank.ts';
import { coverBox, drawClouds, paintFlat, type Spoil, spoilBy } from './pictures.ts';

const width = 300;
const height = 200;
const clouds = drawClouds(width, height, 4);
const white = paintFlat(width, height, [255, 255, 255]);
const half = coverBox(width, height, 0.5);
const grain: Spoil = { scale: 1, dx: 0, dy: 0, tint: [1, 1, 1], lift: [0, 0, 0], noise: 2 };

describe('looksBlank', () => {
  it('finds an answer of one colour, also after a lossy format, and a transparent one', () => {
    expect(looksBlank(white, clouds, half)).toBe(true);
    expect(looksBlank(paintFlat(width, height, [0, 0, 0]), clouds, half)).toBe(true);
    expect(looksBlank(spoilBy(white, grain, 1), clouds, half)).toBe(true);
    const clear = { width, height, data: new Uint8ClampedArray(clouds.data.length) };
    expect(looksBlank(clear, clouds, half)).toBe(true);
  });

  it('takes a picture for a picture, also a small thing on one colour', () => {
    expect(looksBlank(clouds, clouds, half)).toBe(false);
    const dot = { ...white, data: white.data.slice() };
    for (let y = 80; y < 120; y += 1)
      dot.data.fill(90, 4 * (y * width + 130), 4 * (y * width + 170));
    expect(looksBlank(dot, clouds, half)).toBe(false);
  });

  it('does not blame an answer for surroundings of one colour, whatever the mask hides', () => {
    expect(looksBlank(white, white, half)).toBe(false);
    const hidden = { ...white, data: white.data.slice() };
    for (let pixel = 0; pixel < half.length; pixel += 1) {
      if (half[pixel] === 255) hidden.data.set([pixel % 256, 0, 0], pixel * 4);
    }
    expect(looksBlank(white, hidden, half)).toBe(false);
    expect(looksBlank(white, clouds, coverBox(width, height, 1))).toBe(false);
  });
});
