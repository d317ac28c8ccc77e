import { type Colour, darker, faded, lighter, mix } from '../colour/colour.ts';
import type { Random } from '../random.ts';
import { vertical } from '../raster/paint.ts';
import type { Path } from '../raster/path.ts';
import { polygon, rect } from '../raster/shapes.ts';
import { ground } from '../raster/soft-shapes.ts';
import type { Scene } from '../scene.ts';
import { type Air, layerColour } from './air.ts';
import { drawHills } from './hills.ts';
import { pineRow } from './plants.ts';
import { peakLine, rollingRidge } from './ridge.ts';
import { drawClouds, drawSky, drawSun } from './sky.ts';

/** Snowy peaks in the middle distance, mist at their feet, a dark wood before them. */
export function drawMountains(scene: Scene, air: Air): void {
  const { canvas, width, height, random } = scene;
  const horizon = height * random.between(0.6, 0.68);
  drawSky(scene, air, horizon);
  drawSun(
    scene,
    air,
    width * random.pick([0.24, 0.72, 0.8]),
    horizon * random.between(0.28, 0.45),
    0.06,
  );
  if (random.chance(0.6)) drawClouds(scene, air, horizon * 0.7);
  drawRanges(scene, air, horizon);
  drawHills(scene, { ...air, near: layerColour(air, 0.72) }, horizon + 0.02, 3);
  const skyline = rollingRidge(random.branch('wood'), width, height * 0.93, 0.04, 1.1);
  const wood = layerColour(air, 1);
  canvas.fill(pineRow(random.branch('pines'), skyline, 0.17, 0.07), wood);
  canvas.fill(ground(skyline, height + 0.1), wood);
}

/** Two ranges that rise to about half the sky above `baseY`. */
export function drawRanges(scene: Scene, air: Air, baseY: number): void {
  const { width, random } = scene;
  const tall = Math.min(0.55, baseY * 0.62);
  const far = peakLine(random.branch('far peaks'), width, baseY, tall * 0.62, 0.34);
  const near = peakLine(random.branch('near peaks'), width, baseY, tall, 0.62);
  drawRange(scene, air, far, baseY, mix(air.horizon, air.far, 0.75), 0.35);
  drawRange(scene, air, near, baseY, layerColour(air, 0.32), 1);
}

/** One range with a lit and a shaded side to each peak; `detail` 0–1 is the strength of both. */
function drawRange(
  { canvas, width, random }: Scene,
  air: Air,
  line: readonly number[],
  baseY: number,
  colour: Colour,
  detail: number,
): void {
  const floor = baseY + 0.3;
  const body = polygon([...line, line[line.length - 2] ?? width, floor, line[0] ?? 0, floor]);
  canvas.fill(body, colour);
  const folds = random.branch(`folds ${detail}`);
  const snow = air.isNight ? mix(colour, air.sun, 0.5) : mix(air.sun, colour, 0.06);
  canvas.inside(body, () => {
    for (let index = 2; index + 3 < line.length; index += 4) {
      const [leftX = 0, leftY = 0, x = 0, y = 0, rightX = 0, rightY = 0] = line.slice(
        index - 2,
        index + 4,
      );
      const shade = shadedSide(folds, x, y, rightX, rightY, floor);
      canvas.fill(shade, faded(darker(colour, 0.1), detail));
      const drop = (baseY - y) * 0.42;
      const cap = snowCap(folds, x, y, leftX, leftY, rightX, rightY, drop);
      canvas.fill(cap, faded(snow, 0.45 + 0.5 * detail));
      canvas.inside(cap, () =>
        canvas.fill(shade, faded(mix(snow, colour, 0.45), 0.4 + 0.6 * detail)),
      );
    }
    const mist = mix(colour, air.horizon, 0.75);
    canvas.fill(
      rect(-0.2, baseY - 0.25, width + 0.4, 0.6),
      vertical(baseY - 0.25, baseY + 0.05, faded(mist, 0), faded(lighter(mist, 0), 0.9)),
    );
  });
}

/** From the peak down a wandering ridge, and back up the right flank. */
function shadedSide(
  random: Random,
  x: number,
  y: number,
  rightX: number,
  rightY: number,
  floor: number,
): Path {
  const points = [x, y];
  const fall = floor - y;
  let side = random.chance(0.5) ? 1 : -1;
  for (const part of [0.12, 0.24, 0.38, 0.52, 0.7, 1]) {
    points.push(x + side * fall * random.between(0.02, 0.07) * (0.5 + part), y + fall * part);
    side = -side;
  }
  points.push(rightX + (rightX - x), floor, rightX, rightY);
  return polygon(points);
}

/** The top of a peak down to a jagged snow line. */
function snowCap(
  random: Random,
  x: number,
  y: number,
  leftX: number,
  leftY: number,
  rightX: number,
  rightY: number,
  drop: number,
): Path {
  const along = (toX: number, toY: number) => x + ((toX - x) * drop) / Math.max(drop, toY - y);
  const left = along(leftX, leftY) - drop * 0.3;
  const right = along(rightX, rightY) + drop * 0.3;
  const points = [x, y - drop * 0.2, right, y + drop];
  const teeth = 7;
  for (let tooth = 1; tooth < teeth; tooth += 1) {
    const depth = tooth % 2 === 0 ? random.between(0.85, 1.25) : random.between(0.45, 0.65);
    points.push(right + ((left - right) * tooth) / teeth, y + drop * depth);
  }
  points.push(left, y + drop);
  return polygon(points);
}
