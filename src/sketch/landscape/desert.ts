import { darker, lighter, mix } from '../colour/colour.ts';
import { vertical } from '../raster/paint.ts';
import { roundRect } from '../raster/shapes.ts';
import { ground } from '../raster/soft-shapes.ts';
import { Trace } from '../raster/trace.ts';
import type { Scene } from '../scene.ts';
import { type Air, layerColour } from './air.ts';
import { drawSky, drawSun } from './sky.ts';

/** Dunes with a lit and a shaded side that meet in one sharp crest. */
export function drawDesert(scene: Scene, air: Air): void {
  const { width, height, random } = scene;
  const horizon = height * random.between(0.48, 0.58);
  drawSky(scene, air, horizon + 0.1);
  drawSun(
    scene,
    air,
    width * random.pick([0.25, 0.7, 0.76]),
    horizon * random.between(0.4, 0.85),
    0.1,
  );
  const dunes = random.branch('dunes');
  const places = [0.72, 0.2, 0.88, 0.42];
  places.forEach((place, index) => {
    const nearness = index / (places.length - 1);
    const y = horizon + (height - horizon) * 0.78 * nearness;
    const peakX = width * (place + dunes.between(-0.08, 0.08));
    drawDune(scene, air, peakX, y, 0.1 + 0.06 * nearness, 0.14 + 0.7 * nearness);
  });
  if (random.chance(0.6))
    drawCactus(scene, air, width * random.pick([0.16, 0.84]), height * 0.9, 0.24);
}

function drawDune(
  { canvas, width, height, random }: Scene,
  air: Air,
  x: number,
  y: number,
  rise: number,
  nearness: number,
): void {
  const lit = layerColour(air, nearness * 0.82);
  const shade = mix(darker(lit, 0.07), layerColour(air, Math.min(1, nearness + 0.3)), 0.35);
  const top = y - rise;
  const ridge = [
    -0.1,
    y + rise * 0.3,
    x - width * 0.5,
    y + rise * 0.1,
    x - 0.3,
    y - rise * 0.45,
    x,
    top,
  ];
  const tail = [x + 0.22, y - rise * 0.55, x + 0.6, y, width + 0.2, y + rise * 0.25];
  const ordered = [...ridge, ...tail];
  const points = ordered.filter((_, index) => index % 2 === 1 || true);
  canvas.fill(
    ground(sortedByX(points), height + 0.1),
    vertical(top, y + 0.35, lighter(lit, 0.02), lit),
  );
  const sway = random.branch(`crest ${nearness}`).between(-0.06, 0.1);
  canvas.fill(
    new Trace(x, top)
      .curve(
        x + 0.05,
        top + rise * 0.5,
        x - 0.12 + sway,
        top + rise * 0.9,
        x - 0.02 + sway,
        y + rise * 0.5,
      )
      .curve(x + 0.1 + sway, y + rise * 1.4, x - 0.2 + sway, y + 0.3, x - 0.1, height + 0.1)
      .line(width + 0.3, height + 0.1)
      .line(width + 0.3, y + rise * 0.25)
      .curve(x + 0.7, y + rise * 0.1, x + 0.3, y - rise * 0.35, x, top).path,
    vertical(top, y + 0.3, shade, mix(shade, lit, 0.45)),
  );
}

function sortedByX(points: readonly number[]): number[] {
  const pairs: [number, number][] = [];
  for (let index = 0; index + 1 < points.length; index += 2) {
    pairs.push([points[index] ?? 0, points[index + 1] ?? 0]);
  }
  return pairs.sort((one, other) => one[0] - other[0]).flat();
}

function drawCactus({ canvas }: Scene, air: Air, x: number, y: number, tall: number): void {
  const colour = layerColour(air, 0.97);
  const thick = tall * 0.13;
  const arm = tall * 0.1;
  canvas.fill(
    [
      ...roundRect(x - thick / 2, y - tall, thick, tall + 0.02, thick / 2),
      ...roundRect(x - thick * 1.9, y - tall * 0.72, arm, tall * 0.34, arm / 2),
      ...roundRect(x - thick * 1.9, y - tall * 0.48, thick * 1.9, arm, arm / 2),
      ...roundRect(x + thick * 1.15, y - tall * 0.85, arm, tall * 0.34, arm / 2),
      ...roundRect(x, y - tall * 0.6, thick * 1.9, arm, arm / 2),
    ],
    colour,
  );
}
