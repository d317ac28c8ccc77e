import { faded, mix } from '../colour/colour.ts';
import { vertical } from '../raster/paint.ts';
import { rect } from '../raster/shapes.ts';
import { ground } from '../raster/soft-shapes.ts';
import type { Scene } from '../scene.ts';
import { type Air, layerColour } from './air.ts';
import { drawRanges } from './mountains.ts';
import { pineRow } from './plants.ts';
import { rollingRidge } from './ridge.ts';
import { drawSky, drawSun } from './sky.ts';
import { drawRipples } from './water.ts';

/** Mountains and a wooded shore, seen again in still water. */
export function drawLake(scene: Scene, air: Air): void {
  const { canvas, width, height, random } = scene;
  const shore = height * random.between(0.54, 0.6);
  const skyline = rollingRidge(random.branch('shore'), width, shore - 0.015, 0.02, 1.2);
  const trees = pineRow(random.branch('trees'), skyline, 0.1, 0.035);
  const sunX = width * random.pick([0.28, 0.7]);
  const wood = layerColour(air, 0.72);
  const drawShore = () => {
    drawSun(scene, air, sunX, shore * 0.4, 0.055);
    drawRanges(scene, air, shore);
    canvas.fill([...trees, ...ground(skyline, shore)], wood);
  };
  drawSky(scene, air, shore);
  canvas.inside(rect(0, 0, width, shore), drawShore);

  const water = rect(0, shore, width, height - shore);
  canvas.inside(water, () => {
    canvas.within(
      [
        [1, 0, 0],
        [0, -1, shore * 2],
      ],
      () => {
        drawSky(scene, air, shore);
        drawShore();
      },
    );
  });
  const tint = layerColour(air, 0.6);
  canvas.fill(
    water,
    vertical(shore, height, faded(tint, 0.25), faded(mix(tint, air.near, 0.3), 0.75)),
  );
  canvas.fill(rect(0, shore - 0.002, width, 0.005), faded(air.horizon, 0.7));
  drawRipples(scene, shore + 0.03, height, air.horizon);

  if (random.chance(0.65)) {
    const bank = [
      -0.1,
      height * 0.9,
      width * 0.18,
      height * 0.93,
      width * 0.42,
      height * 1.0,
      width * 0.6,
      height + 0.06,
    ];
    canvas.fill(
      [
        ...pineRow(random.branch('bank'), bank.slice(0, 6), 0.34, 0.13),
        ...ground(bank, height + 0.1),
      ],
      layerColour(air, 1),
    );
  }
}
