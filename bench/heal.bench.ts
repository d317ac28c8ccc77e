import type { Raster } from '../src/core/raster.ts';
import { heal } from '../src/retouch/heal/heal.ts';
import { drawSketch } from '../src/sketch/draw-sketch.ts';
import type { Figure } from './bench.ts';
import { bestOf } from './best-of.ts';

export const name = 'healing a hole, 1024 x 1024';

const size = 1024;
/** A disc of a tenth of the picture. */
const radius = Math.sqrt((0.1 * size * size) / Math.PI);

export async function run(): Promise<Figure[]> {
  const picture = drawSketch({ prompt: 'mountain lake', width: size, height: size, seed: 5 });
  const yardstick = await bestOf(5, async () => {
    addNeighbours(picture);
  });
  const hole = maskWhere((x, y) => Math.hypot(x - size / 2, y - size / 2) < radius);
  const scratch = maskWhere((x, y) => Math.abs(x - y * 0.7 - 100) < 2);
  let longest = 0;
  const filling = await bestOf(3, async () => {
    longest = healed(picture, hole);
  });
  const repair = await bestOf(3, async () => {
    healed(picture, scratch);
  });
  return [
    { figure: 'a tenth of the picture', value: filling / 1000, unit: 's', bar: 1.5 },
    { figure: 'the same, in passes over the pixels', value: filling / yardstick, unit: 'x' },
    { figure: 'its longest step', value: longest, unit: 'ms' },
    { figure: 'a scratch across', value: repair / 1000, unit: 's', bar: 1.5 },
  ];
}

/** Heals to the end and returns the milliseconds of the longest step. */
function healed(picture: Raster, mask: Uint8Array): number {
  const work = heal(picture, mask, 1);
  let longest = 0;
  for (;;) {
    const start = performance.now();
    const isDone = work.next().done;
    longest = Math.max(longest, performance.now() - start);
    if (isDone) return longest;
  }
}

function maskWhere(isHole: (x: number, y: number) => boolean): Uint8Array {
  const mask = new Uint8Array(size * size);
  for (let pixel = 0; pixel < mask.length; pixel += 1) {
    if (isHole(pixel % size, Math.floor(pixel / size))) mask[pixel] = 255;
  }
  return mask;
}

/** A fixed loop that reads and writes as many bytes: tells a slow machine from slow code. */
function addNeighbours({ data }: Raster): Uint8ClampedArray {
  const sums = new Uint8ClampedArray(data.length);
  for (let at = 4; at < data.length; at += 1)
    sums[at] = ((data[at] ?? 0) + (data[at - 4] ?? 0)) >> 1;
  return sums;
}
