import sharp from 'sharp';
import type { Raster } from '../../../src/core/raster.ts';

/** A decoded picture the right way up, and what its file said. */
export type Picture = Raster & {
  readonly format: string;
  readonly hasAlpha: boolean;
};

/** Decodes a PNG, JPEG or WebP. @throws whatever sharp throws at bytes that are none. */
export async function decodePicture(bytes: Uint8Array): Promise<Picture> {
  const image = sharp(bytes, { failOn: 'error' });
  const { format, hasAlpha } = await image.metadata();
  const { data, info } = await image
    .autoOrient()
    .toColourspace('srgb')
    .ensureAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const pixels = new Uint8ClampedArray(data.buffer, data.byteOffset, data.byteLength);
  return { width: info.width, height: info.height, data: pixels, format, hasAlpha };
}
