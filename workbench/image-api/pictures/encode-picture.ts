import sharp from 'sharp';
import type { Raster } from '../../../src/core/raster.ts';
import type { PictureFormat } from '../rules/check-options.ts';

/** @param compression 0 to 100, read as sharp's quality; PNG has none. */
export async function encodePicture(
  { width, height, data }: Raster,
  format: PictureFormat,
  compression: number,
): Promise<Uint8Array> {
  const image = sharp(data, { raw: { width, height, channels: 4 } });
  const quality = Math.max(compression, 1);
  switch (format) {
    case 'png':
      return image.png({ compressionLevel: 3 }).toBuffer();
    case 'jpeg':
      return image.flatten({ background: '#fff' }).jpeg({ quality }).toBuffer();
    case 'webp':
      return image.webp({ quality }).toBuffer();
  }
}
