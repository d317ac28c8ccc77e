import { type Colour, faded, mix, oklch } from '../colour/colour.ts';
import { vertical } from '../raster/paint.ts';
import type { Path } from '../raster/path.ts';
import { rect, roundRect } from '../raster/shapes.ts';
import type { Scene } from '../scene.ts';
import { type Air, layerColour } from './air.ts';

/** Water from `fromY` to `toY`: the sky's tones at the far end, its own colour nearby. */
export function drawWater(
  { canvas, width, palette }: Scene,
  air: Air,
  fromY: number,
  toY: number,
): void {
  const far = mix(air.horizon, layerColour(air, 0.25), 0.45);
  // A breath of blue keeps water from turning brown under a golden sky.
  const own = layerColour(air, 0.68);
  const near = mix(
    own,
    oklch(own.l, 0.07, 235),
    palette.asked === null && !palette.isGiven ? 0.4 : 0,
  );
  canvas.fill(
    rect(0, fromY, width, toY - fromY),
    vertical(fromY, toY, far, mix(far, near, 0.6), near),
  );
}

/** The sun's path on the water: dashes that widen towards the viewer. */
export function drawGlitter(
  { canvas, random }: Scene,
  x: number,
  fromY: number,
  toY: number,
  colour: Colour,
): void {
  const glitter = random.branch('glitter');
  const dashes: Path[number][] = [];
  let y = fromY + 0.006;
  let step = 0.012;
  while (y < toY) {
    const nearness = (y - fromY) / (toY - fromY);
    const half = (0.035 + 0.09 * nearness) * glitter.between(0.35, 1);
    const centre = x + glitter.between(-0.03, 0.03) * (0.4 + nearness);
    const thick = 0.004 + 0.008 * nearness;
    dashes.push(...roundRect(centre - half, y, half * 2, thick, thick));
    y += step * glitter.between(0.8, 1.3);
    step *= 1.14;
  }
  canvas.fill(dashes, vertical(fromY, toY, faded(colour, 0.85), faded(colour, 0.3)));
}

/** Long quiet ripples, fewer towards the horizon. */
export function drawRipples(
  { canvas, width, random }: Scene,
  fromY: number,
  toY: number,
  colour: Colour,
): void {
  const ripples = random.branch('ripples');
  const dashes: Path[number][] = [];
  const count = Math.round(9 * Math.max(1, width));
  for (let ripple = 0; ripple < count; ripple += 1) {
    const nearness = ripples.between(0.05, 1);
    const half = 0.03 + 0.1 * nearness * ripples.between(0.4, 1);
    const thick = 0.003 + 0.005 * nearness;
    const y = fromY + (toY - fromY) * nearness;
    dashes.push(...roundRect(ripples.between(-0.05, width) - half, y, half * 2, thick, thick));
  }
  canvas.fill(dashes, faded(colour, 0.28));
}
