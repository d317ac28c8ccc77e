import { type Colour, mix, withChroma, withLightness } from './colour.ts';
import { fromHex } from './srgb.ts';

/** The few colours of one picture. */
export type Palette = {
  /** The largest and calmest surface, and the one that stands before it (a table, a wall). */
  readonly background: Colour;
  readonly surface: Colour;
  readonly main: Colour;
  readonly second: Colour;
  readonly accent: Colour;
  readonly ink: Colour;
  readonly light: Colour;
  /** True when the colours come from a palette that was given: then skies take them on too. */
  readonly isGiven: boolean;
  /** The colour that the subject itself was asked to have. */
  readonly asked: Colour | null;
  /** How much of its chroma a natural colour keeps, and how much lighter it gets. */
  readonly chroma: number;
  readonly lift: number;
};

/** A thing's own colour (`#rrggbb`), drawn a little towards the picture's colours. */
export function natural(palette: Palette, hex: string): Colour {
  const own = fromHex(hex) ?? palette.main;
  const lifted = withLightness(own, own.l + palette.lift * (1 - own.l));
  const toned = mix(lifted, withLightness(palette.main, lifted.l), 0.08);
  return withChroma(toned, toned.c * palette.chroma);
}

/** The colour asked for the subject, else its own. */
export function ownColour(palette: Palette, hex: string): Colour {
  return palette.asked ?? natural(palette, hex);
}
