import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Size } from '../../../src/core/geometry.ts';
import type { Raster } from '../../../src/core/raster.ts';
import { drawSketch } from '../../../src/sketch/draw-sketch.ts';
import { spoilPicture } from '../../../workbench/image-api/pictures/spoil-picture.ts';
import { drawClouds, noiseAt, paintFlat, type Spoil, spoilBy } from '../../retouch/fit/pictures.ts';
import {
  type EditCase,
  type EditLayout,
  onPatch,
  patchOf,
  pngOf,
  prepareCase,
} from '../../support/edit-case.ts';
import { type EditInBrowser, openEditInBrowser } from '../../support/edit-in-browser.ts';
import { drawMarks, markError, marksIn } from '../../support/marks.ts';
import { seamSteps } from '../../support/seam-steps.ts';

let browser: EditInBrowser;
beforeAll(async () => {
  browser = await openEditInBrowser();
});
afterAll(() => browser.close());

const mask = { x: 220, y: 130, width: 330, height: 240 };
/** Sent as a whole, pixel by pixel. */
const whole: EditLayout = {
  node: { width: 768, height: 512 },
  mask,
  pixelsPerUnit: 1,
  isWhole: true,
};
/** Two pixels for one unit. */
const fine: EditLayout = {
  node: { width: 400, height: 300 },
  mask: { x: 120, y: 80, width: 150, height: 120 },
  pixelsPerUnit: 2,
  isWhole: true,
};
/** Only what is around the mask is sent. */
const part: EditLayout = {
  node: { width: 1500, height: 1100 },
  mask: { x: 900.5, y: 700, width: 300, height: 240 },
  pixelsPerUnit: 1,
  isWhole: false,
};
const layouts = { whole, fine, part };
const prompts = ['harbour', 'portrait', 'market', 'mountain lake'];

function sketch(prompt: string): (size: Size) => Raster {
  return (size) => drawSketch({ prompt, seed: 5, ...size });
}

/** What a model may do to a picture: never the same twice, and always the same here. */
function randomSpoil(nth: number): Spoil {
  const at = (what: number, least: number, most: number) =>
    least + (most - least) * noiseAt(nth, what, 77);
  return {
    scale: at(1, 0.98, 1.02),
    dx: at(2, -8, 8),
    dy: at(3, -8, 8),
    tint: [at(4, 0.9, 1.05), at(5, 0.9, 1.05), at(6, 0.9, 1.05)],
    lift: [at(7, -8, 8), at(8, -8, 8), at(9, -8, 8)],
    noise: 3,
  };
}

type Errors = { readonly placed: number[]; readonly came: number[] };

/**
 * How far each mark of an edit lies from where it belongs, in pixels of the window: in the patch,
 * and in the answer as it came.
 */
async function markErrors(
  layout: EditLayout,
  prompt: string,
  spoil: (picture: Raster) => Raster,
): Promise<Errors> {
  const edit = await prepareCase(browser, layout, sketch(prompt));
  const { rectInNode, scale } = edit.window;
  // Well inside the mask, so that all of a mark is placed.
  const marks = marksIn({
    x: (layout.mask.x - rectInNode.x) * scale + 16,
    y: (layout.mask.y - rectInNode.y) * scale + 16,
    width: layout.mask.width * scale - 32,
    height: layout.mask.height * scale - 32,
  });
  const answer = spoil(drawMarks(edit.original, marks));
  const patch = await patchOf(browser, edit, await pngOf(answer));
  const pixel = edit.patch.grid.scale / scale;
  return {
    placed: marks.map((mark) => markError(patch, mark, onPatch(edit, mark), pixel)),
    came: marks.map((mark) => markError(answer, mark, mark, 1)),
  };
}

/** The value that `share` of all do not exceed. */
function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}

function expectInPlace(all: readonly Errors[]): void {
  const placed = all.flatMap((errors) => errors.placed);
  const came = percentile(
    all.flatMap((errors) => errors.came),
    0.5,
  );
  const median = percentile(placed, 0.5);
  const most = percentile(placed, 0.95);
  const figures = `${placed.length} marks: median ${median.toFixed(3)} px, p95 ${most.toFixed(3)} px, ${came.toFixed(2)} px as they came`;
  expect(came, figures).toBeGreaterThan(2);
  expect(median, figures).toBeLessThan(0.5);
  expect(most, figures).toBeLessThan(1);
}

describe('what a model drew lies where it drew it', () => {
  test.each(Object.entries(layouts))('in a hostile answer, %s', async (_, layout) => {
    const errors: Errors[] = [];
    for (const prompt of prompts) errors.push(await markErrors(layout, prompt, spoilPicture));
    expectInPlace(errors);
  });

  test('in answers that are moved, scaled and tinted at random', async () => {
    const errors: Errors[] = [];
    for (let nth = 0; nth < 8; nth += 1) {
      const spoil = (picture: Raster) => spoilBy(picture, randomSpoil(nth), nth);
      const prompt = prompts[nth % prompts.length] ?? '';
      errors.push(await markErrors(nth % 2 === 0 ? whole : part, prompt, spoil));
    }
    expectInPlace(errors);
  });
});

/** The step along the seam, of the answer as it came and of what is placed of it. */
async function steps(edit: EditCase, answer: Raster) {
  return seamSteps(edit, answer, await patchOf(browser, edit, await pngOf(answer)));
}

describe('the step in colour where what is placed meets the original', () => {
  test.each(prompts)('is a quarter or less of a hostile answer’s: %s', async (prompt) => {
    const edit = await prepareCase(browser, whole, sketch(prompt));
    const { came, placed } = await steps(edit, spoilPicture(edit.original));
    const figures = `${came.toFixed(2)} as it came, ${placed.toFixed(2)} placed`;
    expect(came, figures).toBeGreaterThan(2);
    expect(placed, figures).toBeLessThanOrEqual(came / 4);
  });

  test.each(
    Object.entries({
      'one colour': ({ width, height }: Size) => paintFlat(width, height, [150, 120, 90]),
      'a gradient': drawSlope,
      clouds: ({ width, height }: Size) => drawClouds(width, height, 11),
      market: sketch('market'),
    }),
  )('is never larger than that of the answer as it came, whatever that is: %s', async (_, draw) => {
    const edit = await prepareCase(browser, whole, draw);
    const { original } = edit;
    const { width, height } = original;
    const flat = paintFlat(width, height, [90, 140, 60]);
    const answers = {
      'the same': original,
      'the same, spoilt': spoilBy(original, randomSpoil(20), 1),
      'the same, spoilt otherwise': spoilBy(original, randomSpoil(21), 1),
      'another picture': drawClouds(width, height, 23),
      'another sketch': drawSketch({ width, height, prompt: 'coffee', seed: 8 }),
      'one colour with a spot': drawMarks(flat, [{ x: 380, y: 250, colour: [255, 0, 0] }]),
    };
    for (const [kind, answer] of Object.entries(answers)) {
      const { came, placed } = await steps(edit, answer);
      const figures = `${kind}: ${came.toFixed(2)} as it came, ${placed.toFixed(2)} placed`;
      expect.soft(placed, figures).toBeLessThanOrEqual(came);
    }
  });
});

function drawSlope({ width, height }: Size): Raster {
  const picture = paintFlat(width, height, [0, 0, 0]);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const share = (pixel % width) / width;
    picture.data.set([60 + 120 * share, 90, 200 - 100 * share], pixel * 4);
  }
  return picture;
}
