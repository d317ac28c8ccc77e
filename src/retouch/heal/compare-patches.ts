import { fullTrust, type Matching } from './matching.ts';

/**
 * The sum of squared differences between the patch around `target` and the one around `source`,
 * each pixel weighed by the target's trust. Once it reaches `limit` the sum so far is returned.
 */
export function comparePatches(
  { level, radius, trust }: Matching,
  target: number,
  source: number,
  limit: number,
): number {
  const { width, pixels } = level;
  const side = radius * 2 + 1;
  const corner = radius * width + radius;
  let pixel = target - corner;
  const away = (source - target) * 4;
  let sum = 0;
  for (let row = 0; row < side; row += 1) {
    for (const end = pixel + side; pixel < end; pixel += 1) {
      const at = pixel * 4;
      const other = at + away;
      const r = (pixels[at] ?? 0) - (pixels[other] ?? 0);
      const g = (pixels[at + 1] ?? 0) - (pixels[other + 1] ?? 0);
      const b = (pixels[at + 2] ?? 0) - (pixels[other + 2] ?? 0);
      const busy = (pixels[at + 3] ?? 0) - (pixels[other + 3] ?? 0);
      sum += (trust[pixel] ?? 0) * (r * r + g * g + b * b + busy * busy);
    }
    if (sum >= limit) return sum;
    pixel += width - side;
  }
  return sum;
}

/** The cost of patches that differ by `difference` in every channel, were all of it trusted. */
export function costOf(difference: number, radius: number): number {
  return (radius * 2 + 1) ** 2 * fullTrust * 4 * difference ** 2;
}
