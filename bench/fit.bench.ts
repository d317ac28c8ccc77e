import { applyToPoint, identity } from '../src/core/geometry.ts';
import type { Raster } from '../src/core/raster.ts';
import { type Alignment, alignAnswer } from '../src/retouch/fit/align-answer.ts';
import { applyTone } from '../src/retouch/fit/apply-tone.ts';
import { matchTone } from '../src/retouch/fit/match-tone.ts';
import { seamError } from '../src/retouch/fit/seam-error.ts';
import { drawSketch } from '../src/sketch/draw-sketch.ts';
import { layOver } from '../test/retouch/fit/lay-over.ts';
import { coverBox, drawClouds } from '../test/retouch/fit/pictures.ts';
import { spoilPicture } from '../workbench/image-api/pictures/spoil-picture.ts';
import type { Figure } from './bench.ts';
import { bestOf } from './best-of.ts';
import { percentile } from './percentile.ts';

export const name = 'fitting a hostile answer to its original, 1536 x 1024';

const width = 1536;
const height = 1024;
const prompts = ['portrait', 'mountain lake', 'market', 'coffee', 'living room', 'map', 'abstract'];
/** Sides of the mask as a share of the window's: the largest covers 60 % of it. */
const shares = [0.3, 0.5, 0.77];

export async function run(): Promise<Figure[]> {
  const errors: number[] = [];
  const shareLeft: number[] = [];
  const times: number[] = [];
  const applying: number[] = [];
  let missed = 0;
  const pictures = prompts.map((prompt) => drawSketch({ prompt, width, height, seed: 5 }));
  for (const picture of [drawClouds(width, height, 3), ...pictures]) {
    const answer = spoilPicture(picture);
    for (const share of shares) {
      const coverage = coverBox(width, height, share);
      const alignment = alignAnswer(picture, answer, coverage);
      if (alignment === null) missed += 1;
      errors.push(...markErrors(alignment));
      const laid = layOver(answer, alignment?.matrix ?? identity);
      const before = seamError(picture, answer, coverage) ?? 0;
      times.push(await timeOf(picture, answer, laid, coverage));
      const match = matchTone(picture, laid, coverage);
      if (match !== null) {
        applying.push(await bestOf(1, async () => applyTone(laid, match, identity)));
      }
      shareLeft.push((seamError(picture, laid, coverage) ?? 0) / before);
    }
  }
  return [
    { figure: 'position of marks, median', value: percentile(errors, 0.5), unit: 'px', bar: 0.5 },
    { figure: 'position of marks, 95 of 100', value: percentile(errors, 0.95), unit: 'px', bar: 1 },
    { figure: `not aligned, of ${times.length}`, value: missed, unit: 'pictures', bar: 0 },
    { figure: 'seam, largest share left', value: Math.max(...shareLeft), unit: 'x', bar: 0.25 },
    { figure: 'align, tone, seams, median', value: percentile(times, 0.5), unit: 'ms', bar: 150 },
    { figure: 'align, tone, seams, slowest', value: Math.max(...times), unit: 'ms', bar: 150 },
    { figure: 'tone applied to a whole window', value: Math.max(...applying), unit: 'ms' },
  ];
}

/** How far marks all over the window lie from their places after the alignment. */
function markErrors(alignment: Alignment | null): number[] {
  const errors: number[] = [];
  for (let x = 0.5; x < width; x += 96) {
    for (let y = 0.5; y < height; y += 96) {
      // What spoil-picture does: 1 % about the middle of pixel numbers, then 3 px.
      const spoilt = {
        x: (x - 0.5 - width / 2) * 1.01 + width / 2 + 3.5,
        y: (y - 0.5 - height / 2) * 1.01 + height / 2 + 3.5,
      };
      const back = applyToPoint(alignment?.matrix ?? identity, spoilt);
      errors.push(Math.hypot(back.x - x, back.y - y));
    }
  }
  return errors;
}

async function timeOf(
  picture: Raster,
  answer: Raster,
  laid: Raster,
  coverage: Uint8ClampedArray,
): Promise<number> {
  return bestOf(3, async () => {
    alignAnswer(picture, answer, coverage);
    seamError(picture, laid, coverage);
    matchTone(picture, laid, coverage);
    seamError(picture, laid, coverage);
  });
}
