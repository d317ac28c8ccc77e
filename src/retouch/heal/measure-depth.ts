import { hole, type Level } from './level.ts';

/** Deeper than this all is equally far from what is known. */
const deepest = 255;

/**
 * For each pixel how far it lies in the hole: 0 outside, 1 at its border, in steps over sides and
 * corners. The picture's own edge is no border: nothing is known behind it.
 */
export function measureDepth({ width, height, kinds }: Level): Uint8Array {
  const depths = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const pixel = y * width + x;
      if (kinds[pixel] !== hole) continue;
      let least = deepest - 1;
      if (x > 0) least = Math.min(least, depths[pixel - 1] ?? least);
      if (y > 0) {
        least = Math.min(least, depths[pixel - width] ?? least);
        if (x > 0) least = Math.min(least, depths[pixel - width - 1] ?? least);
        if (x + 1 < width) least = Math.min(least, depths[pixel - width + 1] ?? least);
      }
      depths[pixel] = least + 1;
    }
  }
  for (let y = height - 1; y >= 0; y -= 1) {
    for (let x = width - 1; x >= 0; x -= 1) {
      const pixel = y * width + x;
      let least = (depths[pixel] ?? 0) - 1;
      if (least < 0) continue;
      if (x + 1 < width) least = Math.min(least, depths[pixel + 1] ?? least);
      if (y + 1 < height) {
        least = Math.min(least, depths[pixel + width] ?? least);
        if (x > 0) least = Math.min(least, depths[pixel + width - 1] ?? least);
        if (x + 1 < width) least = Math.min(least, depths[pixel + width + 1] ?? least);
      }
      depths[pixel] = least + 1;
    }
  }
  return depths;
}
