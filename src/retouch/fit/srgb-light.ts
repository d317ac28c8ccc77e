/** Light, 0–1, of each sRGB value 0–255 (IEC 61966-2-1). */
export const lightOfByte: Float32Array = Float32Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});

/** Light of an sRGB value between bytes, 0–255: straight from one to the next. */
export function toLight(value: number): number {
  const low = Math.min(254, Math.max(0, Math.floor(value)));
  const first = lightOfByte[low] ?? 0;
  return first + ((lightOfByte[low + 1] ?? 1) - first) * (value - low);
}

/** The sRGB value, 0–255 and not rounded, of light from 0 to 1; what is beyond is cut off. */
export function fromLight(light: number): number {
  if (light <= 0) return 0;
  if (light >= 1) return 255;
  return 255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);
}
