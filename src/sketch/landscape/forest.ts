import { faded, mix } from '../colour/colour.ts';
import { vertical } from '../raster/paint.ts';
import { rect } from '../raster/shapes.ts';
import { ground } from '../raster/soft-shapes.ts';
import type { Scene } from '../scene.ts';
import { type Air, layerColour } from './air.ts';
import { pineRow } from './plants.ts';
import { rollingRidge } from './ridge.ts';
import { drawSky, drawSun } from './sky.ts';

/** Rows of conifers, each paler the further it stands, with mist between them. */
export function drawForest(scene: Scene, air: Air): void {
  const { canvas, width, height, random } = scene;
  const farY = height * random.between(0.42, 0.52);
  drawSky(scene, air, farY + 0.1);
  drawSun(
    scene,
    air,
    width * random.pick([0.32, 0.5, 0.66]),
    farY * random.between(0.4, 0.7),
    0.08,
  );
  const wood = random.branch('wood');
  const rows = 5;
  for (let row = 0; row < rows; row += 1) {
    const nearness = row / (rows - 1);
    const y = farY + (height * 1.02 - farY) * nearness ** 1.15;
    const colour = layerColour(air, 0.06 + 0.94 * nearness);
    const tall = 0.1 + 0.3 * nearness * Math.min(1.3, height);
    const skyline = rollingRidge(wood, width, y, 0.02 + 0.03 * nearness, wood.between(0.9, 1.5));
    const trees = pineRow(wood, skyline, tall, 0.028 + 0.075 * nearness);
    const haze = mix(colour, layerColour(air, Math.max(0, nearness - 0.4)), 0.85);
    const paint = vertical(y - tall * 0.7, y + 0.14, colour, haze);
    canvas.fill([...trees, ...ground(skyline, height + 0.1)], nearness === 1 ? colour : paint);
  }
  const mist = faded(air.horizon, air.isNight ? 0.12 : 0.3);
  canvas.fill(
    rect(0, farY, width, 0.3),
    vertical(farY, farY + 0.3, faded(mist, 0), mist, faded(mist, 0)),
  );
}
