import { type Colour, darker, faded, lighter, mix } from '../colour/colour.ts';
import type { Random } from '../random.ts';
import { vertical } from '../raster/paint.ts';
import type { Path } from '../raster/path.ts';
import { circle, ellipse, rect } from '../raster/shapes.ts';
import { Trace } from '../raster/trace.ts';
import type { Scene } from '../scene.ts';
import { type Air, layerColour } from './air.ts';
import { drawSky, drawSun } from './sky.ts';

/** A high sky over banks of heaped clouds, with a balloon or two. */
export function drawCloudscape(scene: Scene, air: Air): void {
  const { canvas, width, height, random } = scene;
  drawSky(scene, air, height);
  const isLeft = random.chance(0.5);
  drawSun(scene, air, width * (isLeft ? 0.3 : 0.7), height * random.between(0.24, 0.4), 0.09);
  const banks = random.branch('banks');
  const cloud = air.isNight ? mix(air.horizon, air.sun, 0.12) : mix(air.sun, air.horizon, 0.35);
  const balloonX = width * (isLeft ? 0.66 : 0.34);
  for (let bank = 0; bank < 4; bank += 1) {
    const nearness = bank / 3;
    const y = height * (0.58 + 0.34 * nearness);
    const colour = air.isNight
      ? mix(layerColour(air, 0.3), cloud, nearness * 0.5)
      : mix(mix(air.middle, air.far, 0.25), lighter(cloud, 0.02), 0.25 + nearness * 0.75);
    const heaps = cloudBank(banks, width, y, 0.07 + 0.07 * nearness);
    canvas.fill(
      [...heaps, ...rect(-0.1, y, width + 0.2, height - y + 0.1)],
      vertical(y - 0.16, y + 0.2, colour, mix(darker(colour, 0.03), air.middle, 0.4)),
    );
    if (bank === 1) drawBalloon(scene, air, balloonX, height * 0.5, Math.min(0.36, height * 0.34));
  }
}

function cloudBank(random: Random, width: number, y: number, size: number): Path {
  const heaps: Path[number][] = [];
  let x = -size;
  while (x < width + size) {
    const radius = size * random.between(0.5, 1.35);
    heaps.push(...circle(x, y + size * 0.2, radius));
    x += radius * random.between(0.75, 1.25);
  }
  return heaps;
}

/** A hot-air balloon hung around y with its basket below. */
export function drawBalloon(
  { canvas, palette }: Scene,
  air: Air,
  x: number,
  y: number,
  tall: number,
): void {
  const dim = (colour: Colour) => (air.isNight ? mix(colour, air.near, 0.4) : colour);
  const radius = tall * 0.36;
  const top = y - tall / 2;
  const mouth = top + tall * 0.8;
  const envelope = (half: number) =>
    new Trace(x, top)
      .curve(x + half * 1.36, top, x + half * 1.25, top + radius * 1.35, x + half * 0.3, mouth)
      .line(x - half * 0.3, mouth)
      .curve(x - half * 1.25, top + radius * 1.35, x - half * 1.36, top, x, top).path;
  canvas.fill(envelope(radius), dim(palette.main));
  canvas.fill(envelope(radius * 0.72), dim(palette.light));
  canvas.fill(envelope(radius * 0.44), dim(palette.accent));
  canvas.fill(envelope(radius * 0.16), dim(palette.main));
  canvas.inside(envelope(radius), () =>
    canvas.fill(
      ellipse(x + radius * 0.9, top + radius, radius * 0.75, radius * 1.6),
      faded(palette.ink, 0.12),
    ),
  );
  const basket = top + tall * 0.9;
  for (const side of [-1, 1]) {
    canvas.stroke(
      new Trace(x + side * radius * 0.26, mouth).line(x + side * radius * 0.16, basket).path,
      tall * 0.008,
      palette.ink,
    );
  }
  canvas.fill(
    rect(x - radius * 0.18, basket, radius * 0.36, tall * 0.1),
    dim(darker(palette.second, 0.12)),
  );
}
