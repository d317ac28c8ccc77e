import type { Raster } from '../../src/core/raster.ts';
import { type Colour, mix } from '../../src/sketch/colour/colour.ts';
import { fromSrgb } from '../../src/sketch/colour/srgb.ts';

/** A grainy picture with a horizon, like a photograph. */
export function grainyBase(width: number, height: number): Raster {
  const data = new Uint8ClampedArray(width * height * 4);
  let noise = 1;
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    noise = (noise * 1103515245 + 12345) & 0x7fffffff;
    const grain = ((noise >> 16) % 13) - 6;
    const y = Math.floor(pixel / width) / height;
    const [r, g, b] = y < 0.5 ? [150 + 60 * y, 180, 220 - 60 * y] : [120, 140 - 40 * y, 90];
    data.set([r + grain, g + grain, b + grain, 255], pixel * 4);
  }
  return { width, height, data };
}

/** A disc of 255 with a soft rim of `rim` pixels. */
export function discMask(width: number, height: number, radius: number, rim = 0): Uint8Array {
  const mask = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const inside = radius - Math.hypot(x + 0.5 - width / 2, y + 0.5 - height / 2);
      const strength = rim > 0 ? Math.min(1, Math.max(0, inside / rim)) : Number(inside > 0);
      mask[y * width + x] = Math.round(strength * 255);
    }
  }
  return mask;
}

export function meanOf({ data }: Raster): Colour {
  let mean = pixelColour(data, 0);
  for (let pixel = 1; pixel * 4 < data.length; pixel += 1) {
    mean = mix(mean, pixelColour(data, pixel), 1 / (pixel + 1));
  }
  return mean;
}

/** The share of pixels that are clearly of this hue (degrees, in OKLCH). */
export function shareOfHue({ data }: Raster, hue: number): number {
  let count = 0;
  for (let pixel = 0; pixel * 4 < data.length; pixel += 1) {
    const { c, h } = pixelColour(data, pixel);
    const apart = Math.abs(((h - hue + 540) % 360) - 180);
    if (c > 0.06 && apart < 25) count += 1;
  }
  return count / (data.length / 4);
}

/** The mean difference of the channels, 0–255. */
export function differenceOf(one: Raster, other: Raster): number {
  let sum = 0;
  for (let index = 0; index < one.data.length; index += 1) {
    sum += Math.abs((one.data[index] ?? 0) - (other.data[index] ?? 0));
  }
  return sum / one.data.length;
}

function pixelColour(data: Uint8ClampedArray, pixel: number): Colour {
  const at = pixel * 4;
  return fromSrgb(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
}
