import type { Raster } from '../../../src/core/raster.ts';
import { drawSketch } from '../../../src/sketch/draw-sketch.ts';
import type { Asked } from '../asked.ts';
import { cutOut, flatten, mix } from './blend.ts';
import { resizeRaster } from './resize-raster.ts';

/**
 * One picture of an honest model. A generation is a sketch; an edit with a mask is the first
 * picture with a sketch where the mask is transparent, and the very same pixels elsewhere; an
 * edit without one is a sketch that the first picture still shows through.
 */
export async function drawPicture(asked: Asked, seed: number): Promise<Raster> {
  const { prompt, size, images, mask, background } = asked;
  const request = { prompt, ...size, seed };
  const [first] = images;
  if (!first) {
    const sketch = drawSketch(request);
    return background === 'transparent' ? cutOut(sketch) : sketch;
  }
  const resized = await resizeRaster(first, size);
  const base = background === 'transparent' ? resized : flatten(resized);
  if (!mask) return mix(drawSketch(request), base);
  return drawSketch({ ...request, base, mask: transparency(await resizeRaster(mask, size)) });
}

/** 255 where the raster is fully transparent, 0 where it is opaque. */
function transparency({ data }: Raster): Uint8Array {
  const result = new Uint8Array(data.length / 4);
  for (let pixel = 0; pixel < result.length; pixel++) {
    result[pixel] = 255 - (data[4 * pixel + 3] ?? 255);
  }
  return result;
}
