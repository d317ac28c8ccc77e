import { known, type Level } from './level.ts';

/** Pixels to each side over which busyness is averaged. */
const reach = 4;
/** Brings the mean step between neighbours to about the range of the colours. */
const gain = 3;

/**
 * Writes into each known pixel's fourth byte the mean step in brightness between neighbours around
 * it. Coarser levels keep it when the texture itself is averaged away, so that a hole in grass
 * looks for grass there and not for anything green (the texture features of Newson et al. 2014).
 * Yields after each pass over the level.
 */
export function* measureBusyness(level: Level): Generator<void, void> {
  const { width, height, pixels, kinds } = level;
  const steps = new Float32Array(width * height);
  const counts = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const pixel = y * width + x;
      const right = x + 1 < width ? pixel + 1 : pixel;
      const below = y + 1 < height ? pixel + width : pixel;
      if (kinds[pixel] !== known || kinds[right] !== known || kinds[below] !== known) continue;
      steps[pixel] =
        Math.abs(brightness(pixels, right) - brightness(pixels, pixel)) +
        Math.abs(brightness(pixels, below) - brightness(pixels, pixel));
      counts[pixel] = 1;
    }
  }
  for (const sums of [steps, counts]) {
    yield;
    sumAlong(sums, height, width, width, 1);
    yield;
    sumAlong(sums, width, height, 1, width);
  }
  yield;
  for (let pixel = 0; pixel < counts.length; pixel += 1) {
    const count = counts[pixel] ?? 0;
    if (count === 0) continue;
    pixels[pixel * 4 + 3] = Math.min(255, (gain * (steps[pixel] ?? 0)) / count);
  }
}

function brightness(pixels: Uint8Array, pixel: number): number {
  const at = pixel * 4;
  return ((pixels[at] ?? 0) + 2 * (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0)) / 4;
}

/** Replaces each value by the sum over `reach` to both sides along one axis. */
function sumAlong(
  values: Float32Array,
  lines: number,
  length: number,
  lineStep: number,
  step: number,
): void {
  const line = new Float32Array(length);
  for (let index = 0; index < lines; index += 1) {
    const start = index * lineStep;
    for (let at = 0; at < length; at += 1) line[at] = values[start + at * step] ?? 0;
    let sum = 0;
    for (let at = 0; at < Math.min(reach, length); at += 1) sum += line[at] ?? 0;
    for (let at = 0; at < length; at += 1) {
      sum += (line[at + reach] ?? 0) - (line[at - reach - 1] ?? 0);
      values[start + at * step] = sum;
    }
  }
}
