import { hole, type Level } from './level.ts';

/** The middles of the patches of `radius` that lie in the picture and touch the hole, row by row. */
export function findTargets({ width, height, kinds }: Level, radius: number): Int32Array {
  const touches = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const top = Math.max(radius, y - radius);
    const bottom = Math.min(height - 1 - radius, y + radius);
    for (let x = 0; x < width; x += 1) {
      if (kinds[y * width + x] !== hole) continue;
      const left = Math.max(radius, x - radius);
      const right = Math.min(width - 1 - radius, x + radius);
      // Along a run of holes only the foremost column is new.
      const isInRun = x > 0 && kinds[y * width + x - 1] === hole && right > left;
      const from = isInRun ? right : left;
      for (let row = top; row <= bottom; row += 1) {
        touches.fill(1, row * width + from, row * width + right + 1);
      }
    }
  }
  let count = 0;
  for (let pixel = 0; pixel < touches.length; pixel += 1) count += touches[pixel] ?? 0;
  const targets = new Int32Array(count);
  let next = 0;
  for (let pixel = 0; pixel < touches.length; pixel += 1) {
    if (touches[pixel] === 0) continue;
    targets[next] = pixel;
    next += 1;
  }
  return targets;
}
