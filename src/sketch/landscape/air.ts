import { type Colour, darker, lighter, mix, oklch, withChroma } from '../colour/colour.ts';
import { fromHex } from '../colour/srgb.ts';
import type { Trait } from '../prompt/trait.ts';
import type { Scene } from '../scene.ts';

/** The light of an outdoor picture: its sky, and how colours change from far to near. */
export type Air = {
  readonly top: Colour;
  readonly middle: Colour;
  readonly horizon: Colour;
  readonly far: Colour;
  readonly between: Colour;
  readonly near: Colour;
  /** The sun or the moon. */
  readonly sun: Colour;
  readonly isNight: boolean;
};

type Hexes = readonly [string, string, string, string, string, string, string];

const airs = {
  dawn: [
    ['#a9bfe0', '#f0cfd0', '#fce5c4', '#b9a9c4', '#7d7fa5', '#3b4668', '#fff3d8'],
    ['#c9dbe4', '#f7dccb', '#fdeacb', '#d7b5a8', '#96879c', '#454a68', '#fff6e0'],
  ],
  day: [
    ['#9cc9df', '#cfe4e6', '#f6efdc', '#a9c6c5', '#6a9d92', '#26544f', '#fff8e4'],
    ['#b5d6e6', '#dfebe8', '#faf2de', '#b3c9b8', '#7fa377', '#3c5f41', '#fff6dc'],
    ['#8fbfd4', '#c3dfe0', '#f2f0e0', '#9cbccb', '#5c8ba1', '#21465c', '#fffaf0'],
    ['#cfe3dd', '#e9efdd', '#fbf3d9', '#c4cfae', '#94a872', '#4c6440', '#fffbe9'],
  ],
  sunset: [
    ['#5a5e92', '#d98a86', '#fbd096', '#a8728b', '#6a4c74', '#2a2344', '#fff0c9'],
    ['#f0a97c', '#f7c691', '#fde7bd', '#d08a6d', '#94544f', '#41263a', '#fff6dc'],
    ['#3f4a78', '#b8738c', '#f6ad7f', '#8a6187', '#4f4068', '#1f1c38', '#ffe3b0'],
  ],
  night: [
    ['#0e1a33', '#1b3052', '#3d6280', '#2d4b69', '#1c3350', '#0a1526', '#f6edd3'],
    ['#171a3a', '#2b2f5c', '#5b5a8c', '#434372', '#2b2c55', '#121430', '#fdf0d0'],
  ],
  fog: [
    ['#c7d2d4', '#dbe2e0', '#eef0ea', '#c0cdcc', '#8aa09f', '#3f5858', '#f9f7ee'],
    ['#d3d3d8', '#e4e0e0', '#f4eee6', '#c6c2c8', '#92919f', '#484c5f', '#fbf6ee'],
  ],
  autumn: [['#cfdcd9', '#f0e4cd', '#fbecd0', '#d9b48b', '#c17a48', '#5e3227', '#fff4dc']],
  snow: [['#b4cbe0', '#d5e2ec', '#f4f4f1', '#c3d3e2', '#93abc4', '#3f5878', '#ffffff']],
  green: [
    ['#bcd8d6', '#e2ebd4', '#fbf3d9', '#b9cf9c', '#7ea55f', '#31583f', '#fffbe9'],
    ['#a8d0dc', '#dcebdc', '#f8f3dc', '#a9cba6', '#5f9a63', '#265041', '#fff9e6'],
  ],
} satisfies Record<string, readonly [Hexes, ...Hexes[]]>;

export type AirName = keyof typeof airs;

/** Colours that were asked for make the air; else words of time, weather and season; else a seed. */
export function chooseAir(
  { brief, palette, random }: Pick<Scene, 'brief' | 'palette' | 'random'>,
  usual: AirName,
): Air {
  const order = [
    'night',
    'sunset',
    'dawn',
    'fog',
    'rain',
    'snow',
    'autumn',
    'day',
  ] as const satisfies readonly Trait[];
  const said = order.find((trait) => brief.traits.has(trait)) ?? null;
  const isNight = said === 'night' || (said === null && brief.traits.has('dark'));
  if (palette.isGiven || palette.asked !== null || brief.ground !== null)
    return airFromPalette({ brief, palette }, isNight);
  const name = isNight ? 'night' : said === 'rain' ? 'fog' : (said ?? usual);
  const choices: readonly [Hexes, ...Hexes[]] = airs[name];
  const [top, middle, horizon, far, between, near, sun] = random.branch('air').deal(choices);
  const read = (hex: string) => {
    const colour = fromHex(hex) ?? oklch(0.7, 0.05, 230);
    return withChroma(colour, colour.c * palette.chroma);
  };
  return {
    top: read(top),
    middle: read(middle),
    horizon: read(horizon),
    far: read(far),
    between: read(between),
    near: read(near),
    sun: read(sun),
    isNight,
  };
}

function airFromPalette(
  { palette, brief }: Pick<Scene, 'palette' | 'brief'>,
  isNight: boolean,
): Air {
  const { main, background, light } = palette;
  const sky = brief.ground ?? background;
  const near = main.l > 0.55 ? darker(main, 0.3) : darker(main, 0.12);
  if (isNight) {
    const deep = oklch(0.22, Math.min(0.06, main.c), main.h);
    return {
      top: deep,
      middle: mix(lighter(deep, 0.08), main, 0.15),
      horizon: mix(lighter(deep, 0.2), main, 0.35),
      far: mix(deep, main, 0.55),
      between: mix(deep, main, 0.3),
      near: darker(deep, 0.06),
      sun: lighter(light, -0.02),
      isNight,
    };
  }
  // Green land lies under a blue sky; other colours lend the sky a pale cast of their own.
  const skyHue = main.h > 95 && main.h < 205 ? 228 : main.h + 15;
  const vivid = main.c > 0.03 ? 1 : main.c / 0.03;
  return {
    top: brief.ground ?? oklch(0.84, 0.055 * vivid, skyHue),
    middle: brief.ground === null ? oklch(0.91, 0.032 * vivid, skyHue) : lighter(sky, 0.05),
    horizon: brief.ground === null ? oklch(0.955, 0.03 * vivid, 82) : lighter(sky, 0.09),
    far: mix(brief.ground ?? oklch(0.9, 0.03 * vivid, skyHue), main, 0.5),
    between: main,
    near,
    sun: mix(light, palette.accent, 0.2),
    isNight,
  };
}

/** A layer's colour: 0 is the haze at the horizon, 1 the nearest ground. */
export function layerColour(air: Air, nearness: number): Colour {
  if (nearness < 0.5) return mix(air.far, air.between, nearness * 2);
  return mix(air.between, air.near, nearness * 2 - 1);
}
