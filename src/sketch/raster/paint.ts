import type { Colour } from '../colour/colour.ts';

export type Stop = readonly [offset: number, colour: Colour];

/** Both gradients are in the space of the path that they fill; stops rise from 0 to 1. */
export type LinearGradient = {
  readonly kind: 'linear';
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly stops: readonly Stop[];
};

export type RadialGradient = {
  readonly kind: 'radial';
  readonly centre: readonly [x: number, y: number];
  readonly radius: readonly [x: number, y: number];
  readonly stops: readonly Stop[];
};

export type Paint = Colour | LinearGradient | RadialGradient;

export function linear(
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  ...colours: readonly Colour[]
): LinearGradient {
  return { kind: 'linear', from: [fromX, fromY], to: [toX, toY], stops: evenly(colours) };
}

/** From the top (y = `from`) to the bottom (y = `to`). */
export function vertical(from: number, to: number, ...colours: readonly Colour[]): LinearGradient {
  return linear(0, from, 0, to, ...colours);
}

/** From the centre outwards. */
export function radial(
  x: number,
  y: number,
  radiusX: number,
  radiusY: number,
  ...colours: readonly Colour[]
): RadialGradient {
  return { kind: 'radial', centre: [x, y], radius: [radiusX, radiusY], stops: evenly(colours) };
}

function evenly(colours: readonly Colour[]): readonly Stop[] {
  const last = Math.max(1, colours.length - 1);
  return colours.map((colour, index): Stop => [index / last, colour]);
}
