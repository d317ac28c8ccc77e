import { hole } from './level.ts';
import type { Matching } from './matching.ts';

/**
 * Gives each hole pixel in the rows `top` to before `bottom` the weighted mean of what the patches
 * over it would put there; without any vote it stays. `costs` must have been turned into weights; `kernel` weighs a patch by
 * where in it the pixel lies (`2 * radius + 1` a side).
 */
export function voteColours(
  matching: Matching,
  kernel: Float32Array,
  top: number,
  bottom: number,
): void {
  const { level, radius, field, costs: weights } = matching;
  const { width, height, pixels, kinds } = level;
  for (let y = top; y < bottom; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const pixel = y * width + x;
      if (kinds[pixel] !== hole) continue;
      let r = 0;
      let g = 0;
      let b = 0;
      let busy = 0;
      let sum = 0;
      let place = 0;
      for (let down = -radius; down <= radius; down += 1) {
        const isInside = y + down >= radius && y + down < height - radius;
        let target = pixel + down * width - radius;
        for (let across = -radius; across <= radius; across += 1, target += 1, place += 1) {
          if (!isInside || x + across < radius || x + across >= width - radius) continue;
          const weight = (weights[target] ?? 0) * (kernel[place] ?? 0);
          const at = ((field[target] ?? 0) + pixel - target) * 4;
          r += weight * (pixels[at] ?? 0);
          g += weight * (pixels[at + 1] ?? 0);
          b += weight * (pixels[at + 2] ?? 0);
          busy += weight * (pixels[at + 3] ?? 0);
          sum += weight;
        }
      }
      if (sum === 0) continue;
      pixels[pixel * 4] = r / sum + 0.5;
      pixels[pixel * 4 + 1] = g / sum + 0.5;
      pixels[pixel * 4 + 2] = b / sum + 0.5;
      pixels[pixel * 4 + 3] = busy / sum + 0.5;
    }
  }
}

/** The weight by distance from a patch's middle: a bell of `spread` pixels. */
export function bellKernel(radius: number, spread: number): Float32Array {
  const side = radius * 2 + 1;
  const kernel = new Float32Array(side * side);
  for (let place = 0; place < kernel.length; place += 1) {
    const across = (place % side) - radius;
    const down = Math.floor(place / side) - radius;
    kernel[place] = Math.exp(-(across * across + down * down) / (2 * spread * spread));
  }
  return kernel;
}
