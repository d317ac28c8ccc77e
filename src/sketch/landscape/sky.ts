import { type Colour, faded, lighter, mix } from '../colour/colour.ts';
import type { Random } from '../random.ts';
import type { Canvas } from '../raster/canvas.ts';
import { radial, vertical } from '../raster/paint.ts';
import type { Path } from '../raster/path.ts';
import { circle, rect, roundRect } from '../raster/shapes.ts';
import type { Scene } from '../scene.ts';
import type { Air } from './air.ts';

/** Paints the whole picture as sky down to `horizonY`, stars included. */
export function drawSky(
  { canvas, width, height, random }: Scene,
  air: Air,
  horizonY: number,
): void {
  canvas.fill(rect(0, 0, width, height), vertical(0, horizonY, air.top, air.middle, air.horizon));
  if (!air.isNight) return;
  const stars = random.branch('stars');
  const count = Math.round(26 * width * Math.max(0.4, horizonY));
  for (let star = 0; star < count; star += 1) {
    const y = stars.between(0.02, horizonY * 0.8);
    const size = stars.between(0.0014, 0.0036);
    const glow = faded(air.sun, stars.between(0.35, 0.95) * (1 - (0.8 * y) / horizonY));
    canvas.fill(circle(stars.between(0, width), y, size), glow);
  }
}

/** A sun, or a moon at night, with its glow. */
export function drawSun({ canvas }: Scene, air: Air, x: number, y: number, radius: number): void {
  const reach = radius * (air.isNight ? 5 : 6);
  const glow = mix(air.sun, air.horizon, 0.3);
  canvas.fill(
    circle(x, y, reach),
    radial(
      x,
      y,
      reach,
      reach,
      faded(glow, air.isNight ? 0.35 : 0.6),
      faded(glow, 0.15),
      faded(glow, 0),
    ),
  );
  canvas.fill(
    circle(x, y, radius),
    vertical(y - radius, y + radius, lighter(air.sun, 0.02), air.sun),
  );
  if (!air.isNight) return;
  canvas.inside(circle(x, y, radius), () => {
    const shade = faded(mix(air.sun, air.middle, 0.35), 0.55);
    canvas.fill(circle(x - radius * 0.3, y - radius * 0.2, radius * 0.24), shade);
    canvas.fill(circle(x + radius * 0.35, y + radius * 0.3, radius * 0.17), shade);
    canvas.fill(circle(x - radius * 0.1, y + radius * 0.5, radius * 0.12), shade);
  });
}

/** Long flat clouds, a few, smaller towards the horizon. */
export function drawClouds({ canvas, width, random }: Scene, air: Air, horizonY: number): void {
  const clouds = random.branch('clouds');
  const colour = air.isNight ? mix(air.middle, air.horizon, 0.6) : mix(air.horizon, air.sun, 0.7);
  const count = clouds.whole(2, 3) + Math.floor(width - 0.9);
  for (let index = 0; index < count; index += 1) {
    const x = (width * (index + clouds.between(0.1, 0.9))) / count;
    const height = clouds.between(0.12, 0.66);
    const size = clouds.between(0.12, 0.22) * (1.15 - height);
    drawCloud(canvas, clouds, x, horizonY * height, size, faded(colour, 0.8));
  }
}

/** Three round-ended strips, staggered to one side; the longest, 2 · `size`, lies on y. */
function drawCloud(
  canvas: Canvas,
  random: Random,
  x: number,
  y: number,
  size: number,
  colour: Colour,
): void {
  const thick = size * 0.19;
  const side = random.chance(0.5) ? 1 : -1;
  const strips: Path[number][] = [];
  const layers = [
    [1, 0],
    [random.between(0.5, 0.62), random.between(0.16, 0.34) * side],
    [random.between(0.2, 0.3), random.between(0.02, 0.3) * side],
  ] as const;
  for (const [layer, [half, shift]] of layers.entries()) {
    const top = y - thick * (layer + 1) * 0.96;
    const left = x + (shift - half) * size;
    strips.push(...roundRect(left, top, half * size * 2, thick, thick / 2));
  }
  canvas.fill(strips, vertical(y - thick * 3, y, colour, faded(colour, 0.55)));
}
