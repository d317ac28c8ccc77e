import type { Brief } from '../prompt/brief.ts';
import type { Random } from '../random.ts';
import {
  type Colour,
  darker,
  lighter,
  mix,
  oklch,
  turned,
  withChroma,
  withLightness,
} from './colour.ts';
import type { Palette } from './palette.ts';
import { coolSchemes, type Scheme, warmSchemes } from './schemes.ts';
import { fromHex } from './srgb.ts';

type Roles = Pick<Palette, 'background' | 'surface' | 'main' | 'second' | 'accent' | 'ink'>;

/**
 * `usualMain`, when there is one, takes the place of the scheme.
 * The picture's colours: those of the prompt come first, then those given (`#rrggbb`; others are
 * passed over), then a scheme dealt by the seed. What is missing is made to go with the rest.
 */
export function choosePalette(
  brief: Brief,
  given: readonly string[],
  random: Random,
  usualMain: Colour | null = null,
): Palette {
  const givenColours = given.map(fromHex).filter((colour): colour is Colour => colour !== null);
  const asked = brief.colours[0] ?? null;
  const roles =
    givenColours.length > 0
      ? rolesFromGiven(givenColours, asked, random)
      : asked !== null
        ? rolesAround(asked, brief.colours.slice(1), random)
        : usualMain !== null
          ? rolesAround(usualMain, [], random)
          : rolesFromScheme(dealScheme(brief, random), random);
  return applyTraits(
    {
      ...roles,
      ...(brief.ground === null ? {} : groundOf(brief.ground, roles)),
      light: withChroma(withLightness(roles.background, 0.975), 0.012),
      isGiven: givenColours.length > 0,
      asked,
      chroma: 1,
      lift: 0,
    },
    brief,
  );
}

function dealScheme(brief: Brief, random: Random): Scheme {
  const isWarm = brief.traits.has('warm') || brief.traits.has('sunset');
  const isCool = brief.traits.has('cool') || brief.traits.has('snow');
  const all = warmSchemes.flatMap((warm, index) => [warm, coolSchemes[index] ?? warm]);
  const schemes = isWarm === isCool ? all : isWarm ? warmSchemes : coolSchemes;
  return random.deal(schemes);
}

function rolesFromScheme(scheme: Scheme, random: Random): Roles {
  const swing = random.between(-6, 6);
  const read = (hex: string) => turned(fromHex(hex) ?? oklch(0.6, 0.1, 40), swing);
  const [background, surface, main, second, accent, ink] = scheme;
  return {
    background: read(background),
    surface: read(surface),
    main: read(main),
    second: read(second),
    accent: read(accent),
    ink: read(ink),
  };
}

/** Friendly companions: hue and the chroma that stays calm there. */
const companions: readonly (readonly [hue: number, chroma: number])[] = [
  [38, 0.12],
  [76, 0.115],
  [145, 0.075],
  [200, 0.07],
  [252, 0.09],
  [300, 0.08],
  [10, 0.1],
];

function rolesAround(main: Colour, others: readonly Colour[], random: Random): Roles {
  const isGrey = main.c < 0.03;
  const far = companions.filter(([hue]) => isGrey || hueDistance(hue, main.h) > 55);
  const [secondHue, secondChroma] = random.pick(far);
  const rest = far.filter(([hue]) => hueDistance(hue, secondHue) > 40);
  const [accentHue, accentChroma] = random.pick(rest.length > 0 ? rest : far);
  const groundHue = random.chance(0.6) ? main.h : secondHue;
  const background = oklch(0.945, isGrey ? 0.008 : Math.min(0.026, main.c), groundHue);
  return {
    background,
    surface: oklch(0.87, background.c * 1.9, groundHue),
    main,
    second: others[0] ?? oklch(main.l > 0.6 ? 0.52 : 0.66, secondChroma, secondHue),
    accent: others[1] ?? oklch(0.79, accentChroma, accentHue),
    ink: oklch(0.29, Math.min(0.05, main.c * 0.5), main.h + 10),
  };
}

function hueDistance(one: number, other: number): number {
  const apart = Math.abs(one - other) % 360;
  return Math.min(apart, 360 - apart);
}

/** A given palette keeps its colours; the palest and the darkest serve as ground and ink. */
function rolesFromGiven(given: readonly Colour[], asked: Colour | null, random: Random): Roles {
  const byLightness = [...given].sort((one, other) => one.l - other.l);
  const darkest = byLightness[0] ?? oklch(0.3, 0.03, 260);
  const palest = byLightness[byLightness.length - 1] ?? darkest;
  const lively = given
    .filter((colour) => colour.c >= 0.04 && colour.l > 0.3 && colour.l < 0.93)
    .sort((one, other) => other.c - one.c);
  const main = asked ?? lively[0] ?? byLightness[Math.floor(byLightness.length / 2)] ?? darkest;
  const rest = lively.filter((colour) => colour !== main);
  const around = rolesAround(main, rest, random);
  const background = palest.l > 0.85 ? palest : around.background;
  return {
    ...around,
    background,
    surface:
      byLightness.find((colour) => colour.l > 0.74 && colour.l < 0.92 && colour.c < 0.09) ??
      mix(darker(background, 0.07), main, 0.12),
    ink: darkest.l < 0.42 ? darkest : withLightness(withChroma(darkest, 0.04), 0.29),
  };
}

function groundOf(ground: Colour, { main }: Roles): Pick<Palette, 'background' | 'surface'> {
  const isClose = Math.abs(ground.l - main.l) < 0.12 && Math.hypot(ground.c - main.c) < 0.06;
  const background = isClose ? lighter(ground, 0.08) : ground;
  return { background, surface: darker(background, background.l > 0.5 ? 0.07 : -0.07) };
}

function applyTraits(palette: Palette, { traits, ground }: Brief): Palette {
  let result = palette;
  if (traits.has('pastel')) result = tuned(result, 0.7, 0.22);
  if (traits.has('vivid')) result = tuned(result, 1.25, 0);
  if (traits.has('muted')) result = tuned(result, 0.6, 0.04);
  if (traits.has('mono')) result = tuned(result, 0.04, 0);
  if ((traits.has('night') || traits.has('dark')) && ground === null) result = atNight(result);
  return result;
}

function tuned(palette: Palette, chroma: number, lift: number): Palette {
  const tune = (colour: Colour) =>
    withChroma(withLightness(colour, colour.l + lift * (0.95 - colour.l)), colour.c * chroma);
  return {
    ...palette,
    background: tune(palette.background),
    surface: tune(palette.surface),
    main: tune(palette.main),
    second: tune(palette.second),
    accent: tune(palette.accent),
    ink: withChroma(palette.ink, palette.ink.c * chroma),
    light: withChroma(palette.light, palette.light.c * chroma),
    asked: palette.asked === null ? null : tune(palette.asked),
    chroma: palette.chroma * chroma,
    lift,
  };
}

function atNight(palette: Palette): Palette {
  const tint = Math.min(0.045, Math.max(0.012, palette.ink.c));
  return {
    ...palette,
    background: oklch(0.27, tint, palette.ink.h),
    surface: oklch(0.34, tint, palette.ink.h),
    ink: oklch(0.19, tint, palette.ink.h),
  };
}
