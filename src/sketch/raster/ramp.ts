import { mix } from '../colour/colour.ts';
import { packColour } from '../colour/srgb.ts';
import type { Stop } from './paint.ts';

/** The number of steps of a gradient: finer than the eye and than 8 bits need. */
export const rampSize = 512;

/** A gradient's colours as packed words, from offset 0 to 1, blended in OKLab. */
export function createRamp(stops: readonly Stop[]): Uint32Array {
  const ramp = new Uint32Array(rampSize);
  let next = 0;
  for (let index = 0; index < rampSize; index += 1) {
    const offset = index / (rampSize - 1);
    while (next < stops.length && (stops[next]?.[0] ?? 1) < offset) next += 1;
    const before = stops[Math.max(0, next - 1)];
    const after = stops[Math.min(stops.length - 1, next)];
    if (before === undefined || after === undefined) return ramp;
    const span = after[0] - before[0];
    const part = span > 0 ? Math.min(1, Math.max(0, (offset - before[0]) / span)) : 0;
    ramp[index] = packColour(mix(before[1], after[1], part));
  }
  return ramp;
}
