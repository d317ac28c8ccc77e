import sharp from 'sharp';
import type { Raster } from '../../../src/core/raster.ts';

/** A picture that is not yet finished: blurred, the less the nearer `done` is to 1. */
export async function partialPicture(picture: Raster, done: number): Promise<Raster> {
  const { width, height } = picture;
  const blurred = await sharp(picture.data, { raw: { width, height, channels: 4 } })
    .blur(1 + 24 * (1 - done))
    .raw()
    .toBuffer();
  const data = new Uint8ClampedArray(blurred.buffer, blurred.byteOffset, blurred.byteLength);
  return { width, height, data };
}
