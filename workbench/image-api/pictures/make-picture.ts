import type { Raster } from '../../../src/core/raster.ts';
import type { Asked } from '../asked.ts';
import { drawPicture } from './draw-picture.ts';
import { encodePicture } from './encode-picture.ts';
import { seedOf } from './seed-of.ts';
import { spoilPicture } from './spoil-picture.ts';

/** The picture with this number, as pixels. */
export async function makeRaster(asked: Asked, index: number, hostile: boolean): Promise<Raster> {
  const picture = await drawPicture(asked, seedOf(asked, index));
  return hostile ? spoilPicture(picture) : picture;
}

/** The file of a picture in the format that was asked for, in base64. */
export async function encodeAs(asked: Asked, picture: Raster): Promise<string> {
  const bytes = await encodePicture(picture, asked.format, asked.compression);
  return Buffer.from(bytes).toString('base64');
}
