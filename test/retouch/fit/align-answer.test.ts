import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyToPoint } from '../../../src/core/geometry.ts';
import { type Alignment, alignAnswer } from '../../../src/retouch/fit/align-answer.ts';
import { drawSketch } from '../../../src/sketch/draw-sketch.ts';
import { spoilPicture } from '../../../workbench/image-api/pictures/spoil-picture.ts';
import { coverBox, drawClouds, paintFlat, type Spoil, spoilBy } from './pictures.ts';

const width = 768;
const height = 512;
const clouds = drawClouds(width, height, 3);
const none: Spoil = { scale: 1, dx: 0, dy: 0, tint: [1, 1, 1], lift: [0, 0, 0], noise: 0 };

/** How far, in pixels, the corner that is laid worst lies from where it belongs. */
function cornerError({ matrix }: Alignment, { scale, dx, dy }: Spoil): number {
  const errors = [0, width].flatMap((x) =>
    [0, height].map((y) => {
      const moved = {
        x: (x - width / 2) * scale + width / 2 + dx,
        y: (y - height / 2) * scale + height / 2 + dy,
      };
      const back = applyToPoint(matrix, moved);
      return Math.hypot(back.x - x, back.y - y);
    }),
  );
  return Math.max(...errors);
}

function must(alignment: Alignment | null): Alignment {
  if (alignment === null) throw new Error('no alignment was found');
  return alignment;
}

describe('alignAnswer', () => {
  const hostile = { ...none, scale: 1.01, dx: 3, dy: 3 };

  it('undoes what a hostile model does to a drawn picture', () => {
    for (const prompt of ['market', 'map', 'mountain lake']) {
      const picture = drawSketch({ prompt, width, height, seed: 5 });
      const alignment = alignAnswer(picture, spoilPicture(picture), coverBox(width, height, 0.5));
      expect(cornerError(must(alignment), hostile)).toBeLessThan(0.1);
    }
  });

  it('says the same in numbers and as a matrix', () => {
    const found = must(alignAnswer(clouds, spoilPicture(clouds), coverBox(width, height, 0.5)));
    expect(found.scale).toBeCloseTo(1 / 1.01, 3);
    expect(found.dx).toBeCloseTo(-3 / 1.01, 1);
    expect(found.dy).toBeCloseTo(-3 / 1.01, 1);
    const middle = applyToPoint(found.matrix, { x: width / 2, y: height / 2 });
    expect(middle.x - width / 2).toBeCloseTo(found.dx, 6);
    expect(middle.y - height / 2).toBeCloseTo(found.dy, 6);
  });

  it('finds any shift, scale and tint, whatever the mask', () => {
    const variants = fc.record({
      scale: fc.double({ min: 0.955, max: 1.045, noNaN: true }),
      dx: fc.double({ min: -0.035 * width, max: 0.035 * width, noNaN: true }),
      dy: fc.double({ min: -0.035 * width, max: 0.035 * width, noNaN: true }),
      gain: fc.double({ min: 0.85, max: 1.1, noNaN: true }),
      noise: fc.double({ min: 1, max: 8, noNaN: true }),
      share: fc.double({ min: 0.2, max: 0.77, noNaN: true }),
      across: fc.constantFrom(0, 0.5, 1),
      down: fc.constantFrom(0, 0.5, 1),
    });
    fc.assert(
      fc.property(variants, ({ scale, dx, dy, gain, noise, share, across, down }) => {
        const spoil: Spoil = { scale, dx, dy, tint: [gain, 1, 0.9], lift: [8, 0, -4], noise };
        const answer = spoilBy(clouds, spoil, 7);
        const found = alignAnswer(clouds, answer, coverBox(width, height, share, across, down));
        expect(cornerError(must(found), spoil)).toBeLessThan(0.25);
      }),
      { numRuns: 12 },
    );
  });

  it('leaves alone what already lies where it belongs', () => {
    const answer = spoilBy(clouds, { ...none, tint: [0.9, 1, 0.95], noise: 8 }, 7);
    const coverage = coverBox(width, height, 0.5);
    expect(alignAnswer(clouds, clouds, coverage)).toBeNull();
    expect(alignAnswer(clouds, answer, coverage)).toBeNull();
  });

  it('leaves alone an answer that shows something else', () => {
    const coverage = coverBox(width, height, 0.5);
    for (const prompt of ['market', 'map', 'coffee']) {
      const other = drawSketch({ prompt, width, height, seed: 5 });
      expect(alignAnswer(clouds, other, coverage)).toBeNull();
      expect(alignAnswer(other, clouds, coverage)).toBeNull();
    }
    // Few edges, so that some movement always makes them agree better.
    const size = { width: 480, height: 320, seed: 2 };
    const portrait = drawSketch({ prompt: 'portrait', ...size });
    const lake = drawSketch({ prompt: 'mountain lake', ...size });
    expect(alignAnswer(portrait, lake, coverBox(480, 320, 0.85))).toBeNull();
  });

  it('has nothing to go by in flat surroundings or where all is masked', () => {
    const flat = paintFlat(width, height, [200, 120, 90]);
    const grainy = spoilBy(flat, { ...none, noise: 4 }, 1);
    const moved = spoilBy(grainy, { ...none, dx: 5, noise: 4 }, 2);
    expect(alignAnswer(flat, flat, coverBox(width, height, 0.5))).toBeNull();
    expect(alignAnswer(grainy, moved, coverBox(width, height, 0.5))).toBeNull();
    expect(alignAnswer(clouds, spoilPicture(clouds), coverBox(width, height, 1))).toBeNull();
    const tiny = drawClouds(40, 30, 1);
    expect(alignAnswer(tiny, spoilPicture(tiny), coverBox(40, 30, 0.4))).toBeNull();
  });

  it('is not misled by a repainted inside, nor by a thing that grew out of the mask', () => {
    const coverage = coverBox(width, height, 0.5);
    const answer = spoilPicture(clouds);
    const inside = coverBox(width, height, 0.6);
    const grown = coverBox(width, height, 0.35, 1, 0.9);
    for (let pixel = 0; pixel < inside.length; pixel += 1) {
      if (inside[pixel] === 0 && grown[pixel] === 0) continue;
      const from = clouds.data.subarray(4 * pixel - 40, 4 * pixel - 36);
      answer.data.set(pixel % width > 500 ? from : [30, 160 + (pixel % 61), 40, 255], pixel * 4);
    }
    expect(cornerError(must(alignAnswer(clouds, answer, coverage)), hostile)).toBeLessThan(0.06);
  });

  it('does not look at what is transparent in the original', () => {
    const banded = { width, height, data: clouds.data.slice() };
    banded.data.fill(0, 0, 4 * width * 100);
    const found = alignAnswer(banded, spoilPicture(clouds), coverBox(width, height, 0.4));
    expect(cornerError(must(found), hostile)).toBeLessThan(0.15);
  });
});
