import type { Raster } from '../../core/raster.ts';
import { ciede2000 } from './ciede2000.ts';
import { type Lab, labOfLight } from './lab-color.ts';
import { measureDistance } from './measure-distance.ts';
import { lightOfByte } from './srgb-light.ts';

/** Pixels a side. Their mean is what an eye sees as a tone, and not the grain of single pixels. */
const cell = 4;
/** Known pixels that a cell must have for a mean. */
const leastPixels = 4;

/**
 * The step that an eye sees along the mask's boundary: the mean CIEDE2000 between both pictures in
 * small cells of known pixels (`coverage` 0, opaque in both) that hold the boundary or touch it,
 * each as often as it has such pixels. All of the window's size. Null when there are none.
 */
export function seamError(
  original: Raster,
  picture: Raster,
  coverage: Uint8ClampedArray,
): number | null {
  const { width, height } = original;
  const map = measureDistance(coverage, width, height, cell);
  const light = new Float64Array(6);
  let sum = 0;
  let total = 0;
  for (let row = 0; row < map.height; row += 1) {
    for (let column = 0; column < map.width; column += 1) {
      if ((map.distances[row * map.width + column] ?? 0) > 1) continue;
      const pixel = row * cell * width + column * cell;
      const count = sumLight(original, picture, coverage, pixel, light);
      if (count < leastPixels) continue;
      sum += count * ciede2000(meanLab(light, 0, count), meanLab(light, 3, count));
      total += count;
    }
  }
  return total === 0 ? null : sum / total;
}

/** Adds up the light of a cell's known pixels in both pictures; says how many there are. */
function sumLight(
  { width, data }: Raster,
  { data: other }: Raster,
  coverage: Uint8ClampedArray,
  first: number,
  light: Float64Array,
): number {
  light.fill(0);
  let count = 0;
  for (let down = 0; down < cell; down += 1) {
    for (let across = 0; across < cell; across += 1) {
      const pixel = first + down * width + across;
      const at = pixel * 4;
      const isOpaque = (data[at + 3] ?? 0) >= 128 && (other[at + 3] ?? 0) >= 128;
      if (coverage[pixel] !== 0 || !isOpaque) continue;
      for (let channel = 0; channel < 3; channel += 1) {
        light[channel] = (light[channel] ?? 0) + (lightOfByte[data[at + channel] ?? 0] ?? 0);
        light[channel + 3] =
          (light[channel + 3] ?? 0) + (lightOfByte[other[at + channel] ?? 0] ?? 0);
      }
      count += 1;
    }
  }
  return count;
}

function meanLab(light: Float64Array, from: number, count: number): Lab {
  return labOfLight(
    (light[from] ?? 0) / count,
    (light[from + 1] ?? 0) / count,
    (light[from + 2] ?? 0) / count,
  );
}
