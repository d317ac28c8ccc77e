import { drawSketch } from '../src/sketch/draw-sketch.ts';
import type { Figure } from './bench.ts';
import { bestOf } from './best-of.ts';

export const name = 'the sketch model, 1024 x 1024';

const size = 1024;
const prompts = ['portrait', 'mountain lake', 'market', 'coffee', 'living room', 'map', 'abstract'];

export async function run(): Promise<Figure[]> {
  const yardstick = await bestOf(7, async () => {
    touchEveryPixel();
  });
  const times: number[] = [];
  for (const prompt of prompts) {
    times.push(
      await bestOf(5, async () => {
        drawSketch({ prompt, width: size, height: size, seed: 5 });
      }),
    );
  }
  const base = drawSketch({ prompt: 'sea', width: size, height: size, seed: 1 });
  const mask = new Uint8Array(size * size).fill(255, size * 256, size * 768);
  const patch = await bestOf(5, async () => {
    drawSketch({ prompt: 'blue cup', width: size, height: size, seed: 5, base, mask });
  });
  const slowest = Math.max(...times);
  return [
    { figure: `slowest of ${prompts.length} kinds`, value: slowest, unit: 'ms', bar: 150 },
    { figure: 'the same, in passes over the pixels', value: slowest / yardstick, unit: 'x' },
    { figure: 'half the picture masked', value: patch, unit: 'ms', bar: 150 },
    { figure: 'the same, in passes over the pixels', value: patch / yardstick, unit: 'x' },
  ];
}

/** A fixed loop over as many bytes: tells a slow machine from slow code. */
function touchEveryPixel(): Uint8ClampedArray {
  const data = new Uint8ClampedArray(size * size * 4);
  for (let index = 0; index < data.length; index += 1) data[index] = (index * 31) >> 3;
  return data;
}
