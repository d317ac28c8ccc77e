import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawSketch } from '../../src/sketch/draw-sketch.ts';
import { readPrompt } from '../../src/sketch/prompt/read-prompt.ts';
import { roleWords } from '../../src/sketch/prompt/role.ts';
import { differenceOf, meanOf, shareOfHue } from './pictures.ts';

const kinds = Object.values(roleWords).map((words) => words.split(' ')[0] ?? '');

test.each(kinds)('%s: the same request gives the same bytes', (prompt) => {
  const request = { prompt, width: 96, height: 64, seed: 7 };
  expect(drawSketch(request).data).toEqual(drawSketch(request).data);
});

test.each(kinds)('%s: neighbouring seeds give clearly different pictures', (prompt) => {
  const draw = (seed: number) => drawSketch({ prompt, width: 96, height: 96, seed });
  expect(differenceOf(draw(1), draw(2))).toBeGreaterThan(6);
  expect(differenceOf(draw(2), draw(3))).toBeGreaterThan(6);
});

test.each(kinds)('%s: every size and ratio is opaque all over', (prompt) => {
  for (const [width, height] of [
    [1, 1],
    [16, 16],
    [150, 50],
    [50, 150],
    [200, 9],
    [9, 200],
  ] as const) {
    const { data } = drawSketch({ prompt, width, height, seed: 3 });
    expect(data.length).toBe(width * height * 4);
    expect(data.every((byte, index) => index % 4 !== 3 || byte === 255)).toBe(true);
  }
});

test('a picture is no flat tone and no noise', () => {
  for (const prompt of kinds) {
    const { data, width, height } = drawSketch({ prompt, width: 128, height: 128, seed: 5 });
    const colours = new Set<number>();
    let jumps = 0;
    for (let pixel = 1; pixel < width * height; pixel += 1) {
      const at = pixel * 4;
      colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
      if (Math.abs((data[at + 1] ?? 0) - (data[at - 3] ?? 0)) > 24) jumps += 1;
    }
    expect(colours.size, prompt).toBeGreaterThan(12);
    expect(jumps / (width * height), prompt).toBeLessThan(0.3);
  }
});

test.each([
  ['abstract red', 25],
  ['abstrak biru', 258],
  ['green hills landscape', 155],
  ['bukit ungu', 300],
  ['red sofa', 25],
  ['kue merah muda', 0],
  ['blue cup', 258],
])('%s: the colour shows', (prompt, hue) => {
  for (const seed of [1, 2, 3]) {
    const picture = drawSketch({ prompt, width: 96, height: 96, seed });
    expect(shareOfHue(picture, hue)).toBeGreaterThan(0.06);
  }
});

test('a background colour is the largest tone', () => {
  for (const seed of [1, 2, 3, 4]) {
    const picture = drawSketch({
      prompt: 'shoe on yellow background',
      width: 96,
      height: 96,
      seed,
    });
    expect(Math.abs(meanOf(picture).h - 85)).toBeLessThan(25);
    expect(shareOfHue(picture, 86)).toBeGreaterThan(0.4);
  }
});

test('a given palette is kept to', () => {
  const draw = (palette: readonly string[]) =>
    drawSketch({ prompt: 'abstract', width: 96, height: 96, seed: 4, palette });
  expect(shareOfHue(draw(['#2a8c8c', '#f5f4f0']), 195)).toBeGreaterThan(0.3);
  expect(shareOfHue(draw(['#7a55b5', '#f5f4f0']), 300)).toBeGreaterThan(0.3);
});

test('another colour word keeps the composition', () => {
  expect(readPrompt('red chair').topic).toBe(readPrompt('blue chair').topic);
});

test('black and white has no colour', () => {
  const picture = drawSketch({
    prompt: 'black and white portrait',
    width: 64,
    height: 64,
    seed: 2,
  });
  expect(meanOf(picture).c).toBeLessThan(0.02);
});

test('any prompt, seed and size is drawn', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 40 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 40 }),
      (prompt, seed, width, height) => {
        const picture = drawSketch({ prompt, width, height, seed });
        expect(picture.data.length).toBe(width * height * 4);
      },
    ),
    { numRuns: 60 },
  );
});

test.each([
  { width: 0, height: 10 },
  { width: 10.5, height: 10 },
  { width: 10, height: Number.NaN },
])('a size of $width x $height is refused', ({ width, height }) => {
  expect(() => drawSketch({ prompt: 'sea', width, height, seed: 1 })).toThrow(RangeError);
});
