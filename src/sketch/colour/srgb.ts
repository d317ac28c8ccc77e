import type { Colour } from './colour.ts';

type Triple = readonly [number, number, number];

/**
 * 8-bit sRGB channels as one word, alpha in the top byte: the order of RGBA bytes in memory on a
 * little-endian machine, which is every machine that runs Figma or Node. A colour outside sRGB
 * keeps lightness and hue and loses chroma.
 */
export function packColour(colour: Colour): number {
  const [r, g, b] = toSrgb(colour);
  const alpha = Math.round(Math.min(1, Math.max(0, colour.alpha)) * 255);
  return ((alpha << 24) | (b << 16) | (g << 8) | r) >>> 0;
}

/** 0–255 per channel, rounded. */
export function toSrgb(colour: Colour): Triple {
  let linear = toLinear(colour.l, colour.c, colour.h);
  if (!isInGamut(linear)) {
    let low = 0;
    let high = colour.c;
    for (let step = 0; step < 10; step += 1) {
      const c = (low + high) / 2;
      linear = toLinear(colour.l, c, colour.h);
      if (isInGamut(linear)) low = c;
      else high = c;
    }
    linear = toLinear(colour.l, low, colour.h);
  }
  return [encode(linear[0]), encode(linear[1]), encode(linear[2])];
}

/** Reads 0–255 channels. */
export function fromSrgb(red: number, green: number, blue: number): Colour {
  const r = decode(red);
  const g = decode(green);
  const b = decode(blue);
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const l = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short;
  const labA = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const labB = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  return {
    l,
    c: Math.hypot(labA, labB),
    h: (Math.atan2(labB, labA) * 180) / Math.PI,
    alpha: 1,
  };
}

/** Reads `#rgb` or `#rrggbb`; null for anything else. */
export function fromHex(text: string): Colour | null {
  const match = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim());
  if (match?.[1] === undefined) return null;
  const digits = match[1].length === 3 ? match[1].replace(/./g, '$&$&') : match[1];
  const value = Number.parseInt(digits, 16);
  return fromSrgb(value >> 16, (value >> 8) & 255, value & 255);
}

// OKLab by Björn Ottosson, 2020: the published matrices.
function toLinear(lightness: number, chroma: number, hue: number): Triple {
  const labA = chroma * Math.cos((hue * Math.PI) / 180);
  const labB = chroma * Math.sin((hue * Math.PI) / 180);
  const long = (lightness + 0.3963377774 * labA + 0.2158037573 * labB) ** 3;
  const medium = (lightness - 0.1055613458 * labA - 0.0638541728 * labB) ** 3;
  const short = (lightness - 0.0894841775 * labA - 1.291485548 * labB) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

function isInGamut([r, g, b]: Triple): boolean {
  const slack = 0.002;
  return Math.min(r, g, b) >= -slack && Math.max(r, g, b) <= 1 + slack;
}

function encode(linear: number): number {
  const value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
  return Math.round(Math.min(1, Math.max(0, value)) * 255);
}

function decode(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
