import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identity, type Matrix } from '../../../src/core/geometry.ts';
import type { Raster } from '../../../src/core/raster.ts';
import { alignAnswer } from '../../../src/retouch/fit/align-answer.ts';
import { applyTone } from '../../../src/retouch/fit/apply-tone.ts';
import { matchTone } from '../../../src/retouch/fit/match-tone.ts';
import { seamError } from '../../../src/retouch/fit/seam-error.ts';
import { drawSketch } from '../../../src/sketch/draw-sketch.ts';
import { spoilPicture } from '../../../workbench/image-api/pictures/spoil-picture.ts';
import { layOver } from './lay-over.ts';
import { coverBox, drawClouds, paintFlat, type Spoil, spoilBy } from './pictures.ts';

const width = 480;
const height = 320;
const clouds = drawClouds(width, height, 3);
const none: Spoil = { scale: 1, dx: 0, dy: 0, tint: [1, 1, 1], lift: [0, 0, 0], noise: 0 };
const tinted: Spoil = { ...none, tint: [0.9, 1.05, 0.85], lift: [10, -6, 12], noise: 4 };

function copyOf({ data, ...size }: Raster): Raster {
  return { ...size, data: data.slice() };
}

/** The answer with its tone matched, where it can be. */
function toned(original: Raster, answer: Raster, coverage: Uint8ClampedArray): Raster {
  const copy = copyOf(answer);
  const match = matchTone(original, answer, coverage);
  if (match !== null) applyTone(copy, structuredClone(match), identity);
  return copy;
}

function must(value: number | null): number {
  if (value === null) throw new Error('there is no seam');
  return value;
}

function meanError(one: Raster, other: Raster, counts: (pixel: number) => boolean): number {
  let sum = 0;
  let count = 0;
  for (let at = 0; at < one.data.length; at += 1) {
    if (at % 4 === 3 || !counts(at >> 2)) continue;
    sum += Math.abs((one.data[at] ?? 0) - (other.data[at] ?? 0));
    count += 1;
  }
  return sum / count;
}

/** Adds to the red of each pixel what its place says. */
function shade(picture: Raster, redAt: (x: number, y: number) => number): Raster {
  const shaded = copyOf(picture);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const red = shaded.data[pixel * 4] ?? 0;
    shaded.data[pixel * 4] = red + redAt(pixel % width, Math.floor(pixel / width));
  }
  return shaded;
}

describe('matchTone', () => {
  it('leaves at most a quarter of the step that a hostile answer has, once it is aligned', () => {
    for (const prompt of ['market', 'portrait', 'map']) {
      const picture = drawSketch({ prompt, width, height, seed: 5 });
      const coverage = coverBox(width, height, 0.5);
      const answer = spoilPicture(picture);
      const alignment = alignAnswer(picture, answer, coverage);
      const laid = layOver(answer, alignment?.matrix ?? identity);
      const before = must(seamError(picture, answer, coverage));
      const after = must(seamError(picture, toned(picture, laid, coverage), coverage));
      expect(before).toBeGreaterThan(2);
      expect(after).toBeLessThan(before / 4);
    }
  });

  it('gives also the inside its own colours back', () => {
    const coverage = coverBox(width, height, 0.6);
    const result = toned(clouds, spoilBy(clouds, tinted, 1), coverage);
    expect(meanError(result, clouds, (pixel) => coverage[pixel] === 255)).toBeLessThan(3.5);
  });

  it('undoes an exposure, which is a gain on light', () => {
    const darker = copyOf(clouds);
    for (let at = 0; at < darker.data.length; at += 1) {
      if (at % 4 !== 3)
        darker.data[at] = 255 * (0.7 * ((clouds.data[at] ?? 0) / 255) ** 2.2) ** (1 / 2.2);
    }
    const match = matchTone(clouds, darker, coverBox(width, height, 0.5));
    for (const gain of match?.curve?.gain ?? [0]) expect(gain).toBeGreaterThan(1.1);
    const result = toned(clouds, darker, coverBox(width, height, 0.5));
    expect(meanError(result, clouds, () => true)).toBeLessThan(2);
  });

  it('spreads inwards what differs from one end of the boundary to the other', () => {
    const coverage = coverBox(width, height, 0.5);
    const slope = (x: number) => 24 * (x / width - 0.5);
    const answer = shade(clouds, slope);
    const match = matchTone(clouds, answer, coverage);
    expect(match?.membrane).not.toBeNull();
    const result = toned(clouds, answer, coverage);
    const isInside = (pixel: number) => coverage[pixel] === 255;
    expect(meanError(result, clouds, isInside)).toBeLessThan(
      meanError(answer, clouds, isInside) / 2,
    );
  });

  it('has nothing to do where the tone is right, grain or not', () => {
    const coverage = coverBox(width, height, 0.5);
    expect(matchTone(clouds, clouds, coverage)).toBeNull();
    expect(matchTone(clouds, spoilBy(clouds, { ...none, noise: 8 }, 2), coverage)).toBeNull();
  });

  it('has nothing to go by where all is masked, or nothing, or what is known is transparent', () => {
    const answer = spoilBy(clouds, tinted, 1);
    expect(matchTone(clouds, answer, coverBox(width, height, 1))).toBeNull();
    expect(matchTone(clouds, answer, coverBox(width, height, 0))).toBeNull();
    const clear = { width, height, data: new Uint8ClampedArray(clouds.data.length) };
    expect(matchTone(clear, answer, coverBox(width, height, 0.5))).toBeNull();
    expect(matchTone(clouds, clear, coverBox(width, height, 0.5))).toBeNull();
  });

  it('is not led astray by a thing that the model changed beside the mask', () => {
    const coverage = coverBox(width, height, 0.5);
    const answer = spoilBy(clouds, tinted, 1);
    const isThing = (pixel: number) => pixel % width > 280 && Math.floor(pixel / width) > 160;
    for (let pixel = 0; pixel < width * height; pixel += 1) {
      if (isThing(pixel)) answer.data.set([10, 200, 20], pixel * 4);
    }
    const result = toned(clouds, answer, coverage);
    const counts = (pixel: number) => coverage[pixel] === 255 && !isThing(pixel);
    expect(meanError(result, clouds, counts)).toBeLessThan(3);
  });

  it('takes a plain tone from flat surroundings, without a gain that nothing tells', () => {
    const flat = paintFlat(width, height, [200, 120, 90]);
    const answer = paintFlat(width, height, [190, 126, 90]);
    const coverage = coverBox(width, height, 0.5);
    for (const gain of matchTone(flat, answer, coverage)?.curve?.gain ?? [0]) {
      expect(gain).toBeCloseTo(1, 2);
    }
    expect(meanError(toned(flat, answer, coverage), flat, () => true)).toBeLessThan(1);
  });

  it('never makes the step larger', () => {
    const variants = fc.record({
      gain: fc.double({ min: 0.7, max: 1.3, noNaN: true }),
      lift: fc.integer({ min: -30, max: 30 }),
      noise: fc.integer({ min: 0, max: 12 }),
      dx: fc.integer({ min: -6, max: 6 }),
      share: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
      across: fc.constantFrom(0, 0.5, 1),
      wave: fc.integer({ min: 0, max: 20 }),
      other: fc.boolean(),
    });
    const market = drawSketch({ prompt: 'market', width, height, seed: 5 });
    fc.assert(
      fc.property(variants, ({ gain, lift, noise, dx, share, across, wave, other }) => {
        const coverage = coverBox(width, height, share, across, 0.5);
        const spoil: Spoil = { ...none, dx, tint: [gain, 1, 1], lift: [0, lift, 0], noise };
        const answer = shade(spoilBy(other ? market : clouds, spoil, 3), (x, y) => {
          return wave * Math.sin((x + 2 * y) / 90);
        });
        const before = must(seamError(clouds, answer, coverage));
        const after = must(seamError(clouds, toned(clouds, answer, coverage), coverage));
        expect(after).toBeLessThanOrEqual(before + 0.15);
      }),
      { numRuns: 40 },
    );
  });
});

describe('applyTone', () => {
  it('does the same to a patch of another place and scale', () => {
    const coverage = coverBox(width, height, 0.5);
    const answer = shade(spoilBy(clouds, tinted, 1), (x) => 20 * (x / width - 0.5));
    const match = matchTone(clouds, answer, coverage);
    if (match === null) throw new Error('nothing was matched');
    const whole = paintFlat(width, height, [120, 130, 140]);
    applyTone(whole, match, identity);
    const patch = paintFlat(200, 100, [120, 130, 140]);
    const fromPatch: Matrix = [
      [0.5, 0, 170],
      [0, 0.5, 120],
    ];
    applyTone(patch, match, fromPatch);
    for (const [x, y] of [
      [10, 10],
      [101, 57],
      [190, 90],
    ] as const) {
      const inWhole = 4 * (Math.floor(120 + y / 2) * width + Math.floor(170 + x / 2));
      const inPatch = 4 * (y * 200 + x);
      for (let channel = 0; channel < 4; channel += 1) {
        const apart = (whole.data[inWhole + channel] ?? 0) - (patch.data[inPatch + channel] ?? 0);
        expect(Math.abs(apart)).toBeLessThanOrEqual(1);
      }
    }
  });

  it('leaves alpha and what is wholly transparent alone', () => {
    const match = matchTone(clouds, spoilBy(clouds, tinted, 1), coverBox(width, height, 0.5));
    if (match === null) throw new Error('nothing was matched');
    const pixels = {
      width: 2,
      height: 1,
      data: Uint8ClampedArray.of(90, 90, 90, 0, 90, 90, 90, 7),
    };
    applyTone(pixels, match, identity);
    expect([...pixels.data.slice(0, 4)]).toEqual([90, 90, 90, 0]);
    expect(pixels.data[7]).toBe(7);
    expect([...pixels.data.slice(4, 7)]).not.toEqual([90, 90, 90]);
  });
});
