import { darker, lighter, mix } from '../colour/colour.ts';
import { natural } from '../colour/palette.ts';
import { vertical } from '../raster/paint.ts';
import { polygon, rect } from '../raster/shapes.ts';
import type { Scene } from '../scene.ts';
import { type Air, layerColour } from './air.ts';
import { drawHills } from './hills.ts';
import { drawHouse } from './house.ts';
import { drawTree } from './plants.ts';
import { drawClouds, drawSky, drawSun } from './sky.ts';

/** Ploughed or planted rows that run to one point on the horizon, a farmhouse, a tree. */
export function drawField(scene: Scene, air: Air): void {
  const { canvas, width, height, palette, random } = scene;
  const horizon = height * random.between(0.5, 0.58);
  drawSky(scene, air, horizon);
  const isLeft = random.chance(0.5);
  drawSun(scene, air, width * (isLeft ? 0.72 : 0.28), horizon * 0.5, 0.07);
  drawClouds(scene, air, horizon * 0.9);
  canvas.inside(rect(0, 0, width, horizon + 0.02), () => drawHills(scene, air, horizon - 0.1, 3));

  const crop =
    palette.asked ??
    (random.chance(0.5)
      ? layerColour(air, 0.5)
      : natural(palette, random.pick(['#8d7fb8', '#d9a94a', '#c98a94', '#7fa06a'])));
  const row = air.isNight ? mix(crop, air.near, 0.6) : crop;
  const soil = mix(darker(row, 0.12), air.near, 0.25);
  canvas.fill(
    rect(0, horizon, width, height - horizon),
    vertical(horizon, height, mix(row, air.horizon, 0.45), row),
  );
  const focusX = width * (isLeft ? 0.4 : 0.6);
  const focusY = horizon - 0.05;
  const foot = height + 0.1;
  const gap = 0.3;
  canvas.inside(rect(0, horizon, width, height), () => {
    for (let footX = focusX - gap * 24; footX < focusX + gap * 24; footX += gap) {
      canvas.fill(
        polygon([focusX, focusY, footX + gap * 0.52, foot, footX, foot]),
        vertical(horizon, height, mix(soil, row, 0.8), soil),
      );
      canvas.fill(
        polygon([focusX, focusY, footX + gap * 0.78, foot, footX + gap * 0.6, foot]),
        vertical(horizon, height, mix(row, air.horizon, 0.4), lighter(row, 0.05)),
      );
    }
  });
  const edge = layerColour(air, 0.62);
  canvas.fill(rect(0, horizon - 0.008, width, 0.016), edge);
  const homeX = width * (isLeft ? 0.22 : 0.78);
  drawTree(canvas, homeX - 0.14, horizon + 0.012, 0.2, layerColour(air, 0.78));
  drawHouse(scene, air, homeX, horizon + 0.02, 0.13);
  drawTree(canvas, homeX + 0.13, horizon + 0.016, 0.15, layerColour(air, 0.7));
}
