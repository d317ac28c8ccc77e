import type { Raster } from '../../core/raster.ts';
import { type Colour, mix, withLightness } from '../colour/colour.ts';
import type { Palette } from '../colour/palette.ts';
import { fromSrgb, toSrgb } from '../colour/srgb.ts';
import { chooseAir } from '../landscape/air.ts';
import type { Brief } from '../prompt/brief.ts';
import type { Trait } from '../prompt/trait.ts';
import type { Random } from '../random.ts';

const airy: readonly Trait[] = ['dawn', 'sunset', 'night', 'fog', 'rain', 'snow', 'autumn', 'day'];
const levels = 8;
/** How much of the palette's colour replaces the base's own. */
const strength = 0.68;

/**
 * The base in the palette's colours (or in the light that the prompt names) and in fewer, softer
 * steps of lightness. Shapes stay where they are; alpha is kept.
 */
export function restyle(base: Raster, brief: Brief, palette: Palette, random: Random): Raster {
  const { width, height } = base;
  const ramp = lightnessRamp(rampColours(brief, palette, random));
  const lightness = smoothLightness(base);
  const data = new Uint8ClampedArray(base.data);
  for (let pixel = 0; pixel < lightness.length; pixel += 1) {
    const from = (lightness[pixel] ?? 0) * 3;
    const at = pixel * 4;
    data[at] = (data[at] ?? 0) * (1 - strength) + (ramp[from] ?? 0);
    data[at + 1] = (data[at + 1] ?? 0) * (1 - strength) + (ramp[from + 1] ?? 0);
    data[at + 2] = (data[at + 2] ?? 0) * (1 - strength) + (ramp[from + 2] ?? 0);
  }
  return { width, height, data };
}

/** From dark to light. */
function rampColours(brief: Brief, palette: Palette, random: Random): readonly Colour[] {
  const isLit =
    brief.colours.length === 0 && !palette.isGiven && airy.some((trait) => brief.traits.has(trait));
  if (!isLit)
    return [
      palette.ink,
      palette.main,
      mix(palette.main, palette.surface, 0.6),
      palette.background,
      palette.light,
    ];
  const scene = { brief, palette, random };
  const air = chooseAir(scene, 'day');
  return [air.near, air.between, air.far, air.horizon, air.sun];
}

/** For each 8-bit lightness the colour's share in sRGB, weighted by `strength`. */
function lightnessRamp(colours: readonly Colour[]): Float32Array {
  const ramp = new Float32Array(256 * 3);
  for (let value = 0; value < 256; value += 1) {
    const grey = fromSrgb(value, value, value).l;
    const place = grey * (colours.length - 1);
    const lower = colours[Math.floor(place)];
    const upper = colours[Math.min(colours.length - 1, Math.floor(place) + 1)];
    if (lower === undefined || upper === undefined) continue;
    const colour = mix(lower, upper, place - Math.floor(place));
    const rgb = toSrgb(withLightness(colour, colour.l * 0.5 + softStep(grey) * 0.5));
    for (const [channel, part] of rgb.entries()) ramp[value * 3 + channel] = part * strength;
  }
  return ramp;
}

/** Pulls a lightness of 0–1 towards the nearest of a few levels, without hard edges. */
function softStep(value: number): number {
  const place = value * levels;
  const level = Math.floor(place);
  const part = place - level;
  return (level + part * part * part * (part * (part * 6 - 15) + 10)) / levels;
}

/** 8-bit luma, blurred a little (1/256 of the short side) so that fine grain does not speckle. */
function smoothLightness({ data, width, height }: Raster): Uint8Array {
  const luma = new Uint8Array(width * height);
  for (let pixel = 0; pixel < luma.length; pixel += 1) {
    const at = pixel * 4;
    luma[pixel] =
      ((data[at] ?? 0) * 54 + (data[at + 1] ?? 0) * 183 + (data[at + 2] ?? 0) * 19) >> 8;
  }
  const radius = Math.round(Math.min(width, height) / 256);
  if (radius === 0) return luma;
  const across = new Uint8Array(luma.length);
  boxBlur(luma, across, width, height, 1, width, radius);
  boxBlur(across, luma, height, width, width, 1, radius);
  return luma;
}

/** A running mean along lines of `length` pixels, `step` apart; lines are `lineStep` apart. */
function boxBlur(
  from: Uint8Array,
  to: Uint8Array,
  length: number,
  lines: number,
  step: number,
  lineStep: number,
  radius: number,
): void {
  const last = length - 1;
  const span = radius * 2 + 1;
  for (let line = 0; line < lines; line += 1) {
    const start = line * lineStep;
    let sum = 0;
    for (let offset = -radius; offset <= radius; offset += 1) {
      sum += from[start + Math.min(last, Math.max(0, offset)) * step] ?? 0;
    }
    for (let index = 0; index < length; index += 1) {
      to[start + index * step] = sum / span;
      const entering = Math.min(last, index + radius + 1);
      const leaving = Math.max(0, index - radius);
      sum += (from[start + entering * step] ?? 0) - (from[start + leaving * step] ?? 0);
    }
  }
}
