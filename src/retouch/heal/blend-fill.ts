import type { Raster } from '../../core/raster.ts';
import type { PixelBox } from '../mask-box.ts';
import type { Level } from './level.ts';

/** Lays the fill over the picture as strongly as the mask says; returns a new raster. */
export function blendFill(picture: Raster, mask: Uint8Array, fill: Level, box: PixelBox): Raster {
  const data = new Uint8ClampedArray(picture.data);
  for (let y = box.top; y < box.bottom; y += 1) {
    for (let x = box.left; x < box.right; x += 1) {
      const pixel = y * picture.width + x;
      const strength = mask[pixel] ?? 0;
      if (strength === 0) continue;
      const at = pixel * 4;
      const from = ((y - box.top) * fill.width + x - box.left) * 4;
      // What stays counts by its own opacity: the colour of the transparent is not seen.
      const stays = ((255 - strength) * (data[at + 3] ?? 0)) / 255;
      const all = stays + strength;
      for (let channel = 0; channel < 3; channel += 1) {
        const old = data[at + channel] ?? 0;
        data[at + channel] = (old * stays + (fill.pixels[from + channel] ?? 0) * strength) / all;
      }
      data[at + 3] = all;
    }
  }
  return { width: picture.width, height: picture.height, data };
}
