import type { Raster } from '../../core/raster.ts';
import type { PixelBox } from '../mask-box.ts';
import { createLevel, empty, hole, known, type Level } from './level.ts';

/** What is nearly transparent has no colour to speak of. */
const leastAlpha = 128;

/** The finest level: the pixels of `box`, sorted into kinds; busyness is not measured yet. */
export function readLevel(picture: Raster, mask: Uint8Array, box: PixelBox): Level {
  const level = createLevel(box.right - box.left, box.bottom - box.top);
  const { pixels, kinds, width, height } = level;
  const { data } = picture;
  for (let y = 0; y < height; y += 1) {
    let from = (y + box.top) * picture.width + box.left;
    for (let to = y * width; to < (y + 1) * width; to += 1, from += 1) {
      pixels[to * 4] = data[from * 4] ?? 0;
      pixels[to * 4 + 1] = data[from * 4 + 1] ?? 0;
      pixels[to * 4 + 2] = data[from * 4 + 2] ?? 0;
      if ((mask[from] ?? 0) > 0) kinds[to] = hole;
      else kinds[to] = (data[from * 4 + 3] ?? 0) < leastAlpha ? empty : known;
    }
  }
  return level;
}
