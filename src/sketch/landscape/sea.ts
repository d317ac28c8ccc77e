import { darker, lighter, mix } from '../colour/colour.ts';
import { vertical } from '../raster/paint.ts';
import { polygon } from '../raster/shapes.ts';
import { ground } from '../raster/soft-shapes.ts';
import { Trace } from '../raster/trace.ts';
import type { Scene } from '../scene.ts';
import { type Air, layerColour } from './air.ts';
import { drawBirds } from './plants.ts';
import { drawClouds, drawSky, drawSun } from './sky.ts';
import { drawGlitter, drawRipples, drawWater } from './water.ts';

/** An open horizon with islands, the sun's path and one sail. */
export function drawSea(scene: Scene, air: Air): void {
  const { canvas, width, height, random } = scene;
  const horizon = height * random.between(0.5, 0.6);
  const sunX = width * random.pick([0.3, 0.36, 0.64, 0.7]);
  const isLow = random.chance(0.6);
  drawSky(scene, air, horizon);
  drawSun(scene, air, sunX, isLow ? horizon - 0.02 : horizon * 0.45, isLow ? 0.12 : 0.07);
  drawClouds(scene, air, horizon * 0.8);
  drawIsland(scene, air, width - sunX + random.between(-0.1, 0.1), horizon, 0.32, 0.25);
  drawIsland(scene, air, width - sunX + random.between(0.15, 0.3), horizon, 0.24, 0.42);
  drawWater(scene, air, horizon, height);
  drawGlitter(scene, sunX, horizon, height, air.sun);
  drawRipples(scene, horizon + 0.03, height, lighter(air.horizon, 0));
  const boatX = width - sunX + random.between(-0.22, 0.05) * Math.min(1, width);
  drawSailboat(scene, air, boatX, horizon + (height - horizon) * random.between(0.25, 0.4), 0.2);
  if (random.chance(0.7)) {
    drawBirds(
      canvas,
      random.branch('birds'),
      sunX + 0.1,
      horizon * 0.4,
      0.028,
      layerColour(air, 0.8),
    );
  }
}

function drawIsland(
  { canvas, random }: Scene,
  air: Air,
  x: number,
  y: number,
  half: number,
  nearness: number,
): void {
  const rise = half * random.between(0.3, 0.5);
  const colour = layerColour(air, nearness);
  canvas.fill(
    ground(
      [
        x - half,
        y,
        x - half * 0.6,
        y - rise * 0.4,
        x - half * 0.15,
        y - rise,
        x + half * 0.25,
        y - rise * 0.62,
        x + half * 0.55,
        y - rise * 0.45,
        x + half,
        y,
      ],
      y + 0.01,
    ),
    vertical(y - rise, y, colour, mix(colour, air.horizon, 0.35)),
  );
}

/** A small boat under two sails; (x, y) is where it meets the water. */
export function drawSailboat(
  { canvas, palette }: Scene,
  air: Air,
  x: number,
  y: number,
  tall: number,
): void {
  const hull = layerColour(air, 0.95);
  const sail = lighter(mix(air.sun, air.horizon, 0.2), 0.01);
  canvas.fill(
    new Trace(x + tall * 0.02, y - tall)
      .curve(
        x + tall * 0.2,
        y - tall * 0.7,
        x + tall * 0.34,
        y - tall * 0.42,
        x + tall * 0.36,
        y - tall * 0.16,
      )
      .line(x + tall * 0.02, y - tall * 0.16).path,
    sail,
  );
  canvas.fill(
    new Trace(x - tall * 0.02, y - tall * 0.9)
      .curve(
        x - tall * 0.08,
        y - tall * 0.6,
        x - tall * 0.2,
        y - tall * 0.35,
        x - tall * 0.28,
        y - tall * 0.16,
      )
      .line(x - tall * 0.02, y - tall * 0.16).path,
    air.isNight ? darker(sail, 0.12) : mix(sail, palette.accent, 0.55),
  );
  canvas.fill(
    new Trace(x - tall * 0.36, y - tall * 0.12)
      .line(x + tall * 0.42, y - tall * 0.12)
      .curve(x + tall * 0.38, y - tall * 0.02, x + tall * 0.3, y, x + tall * 0.22, y)
      .line(x - tall * 0.2, y)
      .curve(x - tall * 0.3, y, x - tall * 0.34, y - tall * 0.06, x - tall * 0.36, y - tall * 0.12)
      .path,
    hull,
  );
  canvas.fill(
    polygon([
      x - tall * 0.2,
      y + tall * 0.02,
      x + tall * 0.22,
      y + tall * 0.02,
      x + tall * 0.1,
      y + tall * 0.2,
      x - tall * 0.05,
      y + tall * 0.2,
    ]),
    vertical(y, y + tall * 0.2, { ...hull, alpha: 0.35 }, { ...hull, alpha: 0 }),
  );
}
