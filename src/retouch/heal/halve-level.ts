import { createLevel, hole, known, type Level } from './level.ts';

/**
 * The level of half the size, rounded up. A pixel with a part of the hole belongs to the hole, so
 * that what is known is known altogether; its colour is the mean of what is known in it.
 */
export function halveLevel(fine: Level): Level {
  const level = createLevel(Math.ceil(fine.width / 2), Math.ceil(fine.height / 2));
  const { width, height, pixels, kinds } = level;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let r = 0;
      let g = 0;
      let b = 0;
      let busy = 0;
      let count = 0;
      let worst = known;
      for (let part = 0; part < 4; part += 1) {
        const fineX = x * 2 + (part & 1);
        const fineY = y * 2 + (part >> 1);
        if (fineX >= fine.width || fineY >= fine.height) continue;
        const from = fineY * fine.width + fineX;
        const kind = fine.kinds[from] ?? known;
        if (kind !== known) {
          if (worst !== hole) worst = kind;
          continue;
        }
        r += fine.pixels[from * 4] ?? 0;
        g += fine.pixels[from * 4 + 1] ?? 0;
        b += fine.pixels[from * 4 + 2] ?? 0;
        busy += fine.pixels[from * 4 + 3] ?? 0;
        count += 1;
      }
      const to = y * width + x;
      kinds[to] = worst;
      if (count === 0) continue;
      pixels[to * 4] = r / count + 0.5;
      pixels[to * 4 + 1] = g / count + 0.5;
      pixels[to * 4 + 2] = b / count + 0.5;
      pixels[to * 4 + 3] = busy / count + 0.5;
    }
  }
  return level;
}
