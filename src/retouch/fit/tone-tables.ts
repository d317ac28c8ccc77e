import { fromLight, lightOfByte } from './srgb-light.ts';
import type { ToneCurve } from './tone-match.ts';

/** For each sRGB value of each channel, 256 after 256, what the curve makes of it: 0–255. */
export function makeTables(curve: ToneCurve | null): Float32Array {
  const tables = new Float32Array(3 * 256);
  for (let channel = 0; channel < 3; channel += 1) {
    const gain = curve?.gain[channel] ?? 1;
    const bias = curve?.bias[channel] ?? 0;
    for (let byte = 0; byte < 256; byte += 1) {
      const isLight = curve?.space === 'light';
      const value = gain * (isLight ? (lightOfByte[byte] ?? 0) : byte / 255) + bias;
      const encoded = isLight ? fromLight(value) : 255 * value;
      tables[channel * 256 + byte] = Math.min(255, Math.max(0, encoded));
    }
  }
  return tables;
}

/** What a table makes of a value between bytes. */
export function readTable(tables: Float32Array, channel: number, value: number): number {
  const low = Math.min(254, Math.floor(value));
  const at = channel * 256 + low;
  const first = tables[at] ?? 0;
  return first + ((tables[at + 1] ?? 0) - first) * (value - low);
}
