import { darker, faded, lighter, mix } from '../colour/colour.ts';
import { natural } from '../colour/palette.ts';
import { vertical } from '../raster/paint.ts';
import { Trace } from '../raster/trace.ts';
import type { Scene } from '../scene.ts';
import { type Air, layerColour } from './air.ts';
import { drawBirds, drawPalm } from './plants.ts';
import { drawClouds, drawSky, drawSun } from './sky.ts';
import { drawGlitter, drawRipples, drawWater } from './water.ts';

/** Sea, a curved line of foam, sand, and palms or a sunshade on one side. */
export function drawBeach(scene: Scene, air: Air): void {
  const { canvas, width, height, palette, random } = scene;
  const isTinted = palette.isGiven || palette.asked !== null;
  const horizon = height * random.between(0.42, 0.5);
  const sunX = width * random.between(0.28, 0.42);
  drawSky(scene, air, horizon);
  drawSun(scene, air, sunX, horizon * random.between(0.45, 0.9), 0.085);
  drawClouds(scene, air, horizon);
  drawWater(scene, air, horizon, height);
  drawGlitter(scene, sunX, horizon, horizon + (height - horizon) * 0.5, air.sun);
  drawRipples(scene, horizon + 0.03, height * 0.75, air.horizon);

  const sand = isTinted
    ? mix(palette.surface, palette.accent, 0.15)
    : mix(natural(palette, air.isNight ? '#4d5570' : '#f0d9ae'), air.horizon, 0.25);
  const shoreLeft = height * 0.93;
  const shoreRight = horizon + (height - horizon) * 0.34;
  const shore = (shift: number) =>
    new Trace(-0.1, shoreLeft + shift)
      .curve(
        width * 0.35,
        shoreLeft - 0.1 + shift,
        width * 0.5,
        shoreRight + 0.14 + shift,
        width * 1.05,
        shoreRight + shift,
      )
      .line(width * 1.05, height + 0.1)
      .line(-0.1, height + 0.1).path;
  canvas.fill(shore(-0.06), faded(lighter(air.horizon, 0.05), 0.35));
  canvas.fill(shore(-0.025), faded(lighter(air.sun, 0.02), air.isNight ? 0.5 : 0.92));
  canvas.fill(shore(0), darker(sand, 0.06));
  canvas.fill(shore(0.035), vertical(shoreRight, height, lighter(sand, 0.02), darker(sand, 0.04)));

  const leaf = isTinted
    ? layerColour(air, 0.8)
    : mix(natural(palette, '#3f7d5a'), air.near, air.isNight ? 0.8 : 0.3);
  const trunk = mix(natural(palette, '#8a6548'), air.near, air.isNight ? 0.7 : 0.2);
  const tall = Math.min(0.72, height * 0.62);
  drawPalm(
    canvas,
    random.branch('palm'),
    width * 0.95,
    height * 0.88,
    tall,
    -0.22 - 0.1 * random.between(0, 1),
    leaf,
    trunk,
  );
  drawPalm(
    canvas,
    random.branch('palm 2'),
    width * 0.86,
    height * 0.86,
    tall * 0.72,
    -0.3,
    darker(leaf, 0.03),
    trunk,
  );
  if (random.chance(0.5))
    drawBirds(
      canvas,
      random.branch('birds'),
      sunX + 0.12,
      horizon * 0.35,
      0.025,
      layerColour(air, 0.75),
    );
}
