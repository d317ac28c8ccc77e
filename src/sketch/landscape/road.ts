import { darker, faded, mix } from '../colour/colour.ts';
import { vertical } from '../raster/paint.ts';
import { rect } from '../raster/shapes.ts';
import { ground } from '../raster/soft-shapes.ts';
import { Trace } from '../raster/trace.ts';
import type { Scene } from '../scene.ts';
import { type Air, layerColour } from './air.ts';
import { drawHills } from './hills.ts';
import { drawRanges } from './mountains.ts';
import { pineRow } from './plants.ts';
import { rollingRidge } from './ridge.ts';
import { drawClouds, drawSky, drawSun } from './sky.ts';

/** A road that winds through open country towards the mountains. */
export function drawRoad(scene: Scene, air: Air): void {
  const { canvas, width, height, random } = scene;
  const horizon = height * random.between(0.5, 0.56);
  const endX = width * random.pick([0.4, 0.6]);
  drawSky(scene, air, horizon);
  drawSun(scene, air, width - endX, horizon * 0.45, 0.06);
  drawClouds(scene, air, horizon * 0.7);
  drawRanges(scene, air, horizon);
  canvas.inside(rect(0, 0, width, horizon + 0.08), () => drawHills(scene, air, horizon - 0.03, 2));
  const plain = layerColour(air, 0.5);
  const edge = rollingRidge(random.branch('plain'), width, horizon + 0.05, 0.012, 1.4);
  canvas.fill(pineRow(random.branch('trees'), edge, 0.07, 0.09), layerColour(air, 0.72));
  canvas.fill(
    ground(edge, height + 0.1),
    vertical(horizon, height, mix(plain, air.far, 0.3), layerColour(air, 0.7)),
  );
  drawBends(scene, air, endX, horizon + 0.045);
}

function drawBends(
  { canvas, width, height, random }: Scene,
  air: Air,
  endX: number,
  endY: number,
): void {
  const lean = endX < width / 2 ? 1 : -1;
  const deep = height - endY;
  const asphalt = mix(darker(layerColour(air, 0.85), 0), air.horizon, 0.12);
  const swing = 0.3 * random.between(0.7, 1.1) * lean;
  const middle = (part: number) =>
    endX + swing * Math.sin(part * Math.PI * 1.5) * (0.25 + part * 1.1) + lean * 0.1 * part;
  const lane = (spread: number, shift: number) => {
    const left: number[] = [];
    const right: number[] = [];
    for (let step = 0; step <= 20; step += 1) {
      const part = step / 20;
      const y = endY + deep * 1.06 * part ** 1.6;
      const half = 0.006 + 0.24 * part ** 1.7;
      left.push(middle(part) + half * (shift - spread), y);
      right.unshift(y);
      right.unshift(middle(part) + half * (shift + spread));
    }
    return trail(left, right);
  };
  canvas.fill(lane(1.12, 0), mix(asphalt, air.horizon, 0.4));
  canvas.fill(lane(1, 0), vertical(endY, height, mix(asphalt, air.far, 0.3), asphalt));
  canvas.inside(dashes(endY, deep, width), () => canvas.fill(lane(0.05, 0), faded(air.sun, 0.85)));
}

function trail(left: readonly number[], right: readonly number[]): ReturnType<typeof ground> {
  const trace = new Trace(left[0] ?? 0, left[1] ?? 0);
  for (const side of [left, right]) {
    for (let index = 0; index + 1 < side.length; index += 2)
      trace.line(side[index] ?? 0, side[index + 1] ?? 0);
  }
  return trace.path;
}

/** Bands across the picture that let the centre line show in pieces. */
function dashes(endY: number, deep: number, width: number): ReturnType<typeof ground> {
  const bands: (readonly number[])[] = [];
  for (let dash = 0; dash < 11; dash += 1) {
    const from = endY + deep * (dash / 10) ** 1.9;
    const to = endY + deep * ((dash + 0.5) / 10) ** 1.9;
    bands.push(...rect(-0.1, from, width + 0.2, to - from));
  }
  return bands;
}
