import type { Raster } from '../../core/raster.ts';
import { type Colour, mix } from '../colour/colour.ts';
import { fromSrgb } from '../colour/srgb.ts';

/** The mean colour of a picture, from about a thousand of its pixels. */
export function meanColour({ data, width, height }: Raster): Colour {
  const pixels = width * height;
  const step = Math.max(1, Math.floor(pixels / 1024));
  let mean: Colour | null = null;
  let count = 0;
  for (let pixel = 0; pixel < pixels; pixel += step) {
    const colour = fromSrgb(
      data[pixel * 4] ?? 0,
      data[pixel * 4 + 1] ?? 0,
      data[pixel * 4 + 2] ?? 0,
    );
    count += 1;
    mean = mean === null ? colour : mix(mean, colour, 1 / count);
  }
  return mean ?? fromSrgb(128, 128, 128);
}
