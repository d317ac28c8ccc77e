import { empty } from './level.ts';
import { fullTrust } from './matching.ts';

/** What is filled in is a guess, the more so the farther from what is known. */
const fade = 1.25;
const leastTrust = 3;

/** What each pixel counts for, by its depth in the hole (Wexler et al. 2007); nothing when empty. */
export function weighTrust(depths: Uint8Array, kinds: Uint8Array): Uint8Array {
  const trust = new Uint8Array(depths.length);
  for (let pixel = 0; pixel < depths.length; pixel += 1) {
    if (kinds[pixel] === empty) continue;
    const depth = depths[pixel] ?? 0;
    trust[pixel] =
      depth === 0 ? fullTrust : Math.max(leastTrust, Math.round(fullTrust * fade ** -depth));
  }
  return trust;
}
