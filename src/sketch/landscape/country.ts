import type { Scene } from '../scene.ts';
import { type Air, layerColour } from './air.ts';
import { drawHills } from './hills.ts';
import { drawBirds } from './plants.ts';
import { drawClouds, drawSky, drawSun } from './sky.ts';

/** Rolling hills under a wide sky. */
export function drawCountry(scene: Scene, air: Air): void {
  const { canvas, width, height, random } = scene;
  const horizon = height * random.between(0.48, 0.6);
  const sunX = width * random.pick([0.3, 0.38, 0.62, 0.7]);
  drawSky(scene, air, horizon + 0.05);
  drawSun(scene, air, sunX, horizon * random.between(0.4, 0.95), random.between(0.07, 0.13));
  drawClouds(scene, air, horizon);
  drawHills(scene, air, horizon, random.whole(4, 6));
  if (random.chance(0.5))
    drawBirds(
      canvas,
      random.branch('birds'),
      width - sunX,
      horizon * 0.5,
      0.025,
      layerColour(air, 0.8),
    );
}
