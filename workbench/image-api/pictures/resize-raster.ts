import sharp from 'sharp';
import type { Size } from '../../../src/core/geometry.ts';
import type { Raster } from '../../../src/core/raster.ts';

/** The raster stretched to another size; itself when it already has that. */
export async function resizeRaster(raster: Raster, { width, height }: Size): Promise<Raster> {
  if (raster.width === width && raster.height === height) return raster;
  const source = { width: raster.width, height: raster.height, channels: 4 as const };
  const resized = await sharp(raster.data, { raw: source })
    .resize(width, height, { fit: 'fill' })
    .raw()
    .toBuffer();
  const data = new Uint8ClampedArray(resized.buffer, resized.byteOffset, resized.byteLength);
  return { width, height, data };
}
