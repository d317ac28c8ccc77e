import type { Size } from '../../../core/geometry.ts';
import { drawSketch } from '../../../sketch/draw-sketch.ts';
import { decodePicture, makeCanvas } from '../canvas.ts';
import { encodeRgba } from './encode-rgba.ts';

export type SketchPicture = {
  readonly prompt: string;
  readonly size: Size;
  readonly seed: number;
  /** The picture to edit, of `size` pixels. */
  readonly imagePng?: Uint8Array<ArrayBuffer>;
  /** Transparent where the picture is to be drawn anew. */
  readonly maskPng?: Uint8Array<ArrayBuffer>;
};

/** A picture by the offline sketch model, as a PNG. */
export async function drawSketchPicture(request: SketchPicture): Promise<Uint8Array<ArrayBuffer>> {
  const { prompt, size, seed } = request;
  const base = request.imagePng && (await readPixels(request.imagePng, size));
  const maskPixels = request.maskPng && (await readPixels(request.maskPng, size));
  const mask = maskPixels && maskFromAlpha(maskPixels.data);
  const sketch = drawSketch({
    prompt,
    seed,
    ...size,
    ...(base && { base }),
    ...(mask && { mask }),
  });
  return encodeRgba(sketch.data, size);
}

async function readPixels(png: Uint8Array<ArrayBuffer>, size: Size): Promise<ImageData> {
  const context = makeCanvas(size);
  const bitmap = await decodePicture(png);
  context.drawImage(bitmap, 0, 0, size.width, size.height);
  bitmap.close();
  return context.getImageData(0, 0, size.width, size.height);
}

function maskFromAlpha(rgba: Uint8ClampedArray): Uint8Array {
  const mask = new Uint8Array(rgba.length / 4);
  for (let pixel = 0; pixel < mask.length; pixel += 1) {
    mask[pixel] = 255 - (rgba[pixel * 4 + 3] ?? 0);
  }
  return mask;
}
