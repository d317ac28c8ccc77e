/** A colour in OKLCH: lightness 0–1, chroma 0–0.4, hue in degrees; alpha 0–1. */
export type Colour = {
  readonly l: number;
  readonly c: number;
  readonly h: number;
  readonly alpha: number;
};

export function oklch(l: number, c: number, h: number): Colour {
  return { l, c, h, alpha: 1 };
}

/** Goes from one colour to another through OKLab, where the way between two hues is even. */
export function mix(one: Colour, other: Colour, part: number): Colour {
  const a = lerp(one.c * cosine(one.h), other.c * cosine(other.h), part);
  const b = lerp(one.c * sine(one.h), other.c * sine(other.h), part);
  return {
    l: lerp(one.l, other.l, part),
    c: Math.hypot(a, b),
    h: (Math.atan2(b, a) * 180) / Math.PI,
    alpha: lerp(one.alpha, other.alpha, part),
  };
}

/** Lighter (or darker) by `step` of OKLCH lightness; very light and dark tones lose chroma. */
export function lighter(colour: Colour, step: number): Colour {
  const l = Math.min(0.985, Math.max(0.12, colour.l + step));
  const room = l > 0.9 ? (1 - l) / 0.1 : 1;
  return { ...colour, l, c: colour.c * Math.min(1, 0.3 + 0.7 * room) };
}

export function darker(colour: Colour, step: number): Colour {
  return lighter(colour, -step);
}

/** Towards white in its own hue, where mixing with another colour would turn it grey. */
export function tint(colour: Colour, part: number): Colour {
  return { ...colour, l: lerp(colour.l, 0.965, part), c: colour.c * (1 - 0.82 * part) };
}

export function withLightness(colour: Colour, l: number): Colour {
  return lighter(colour, l - colour.l);
}

export function withChroma(colour: Colour, c: number): Colour {
  return { ...colour, c };
}

export function turned(colour: Colour, degrees: number): Colour {
  return { ...colour, h: colour.h + degrees };
}

export function faded(colour: Colour, alpha: number): Colour {
  return { ...colour, alpha: colour.alpha * alpha };
}

/** How far apart two colours are in OKLab; black and white are 1 apart. */
export function distance(one: Colour, other: Colour): number {
  const a = one.c * cosine(one.h) - other.c * cosine(other.h);
  const b = one.c * sine(one.h) - other.c * sine(other.h);
  return Math.hypot(one.l - other.l, a, b);
}

function lerp(from: number, to: number, part: number): number {
  return from + (to - from) * part;
}

function cosine(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}

function sine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}
