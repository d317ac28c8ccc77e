import type { Size } from '../../../../core/geometry.ts';
import { decodePicture, makeCanvas } from '../../canvas.ts';

/** A mask PNG as coverage: one byte a pixel, 255 where it is transparent. */
export async function readMaskPng(
  png: Uint8Array<ArrayBuffer>,
  { width, height }: Size,
): Promise<Uint8ClampedArray> {
  const bitmap = await decodePicture(png);
  const context = makeCanvas({ width, height });
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const { data } = context.getImageData(0, 0, width, height);
  const coverage = new Uint8ClampedArray(width * height);
  for (let pixel = 0; pixel < coverage.length; pixel += 1) {
    coverage[pixel] = 255 - (data[pixel * 4 + 3] ?? 0);
  }
  return coverage;
}
