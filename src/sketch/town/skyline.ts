import { type Colour, faded, lighter, mix } from '../colour/colour.ts';
import { type Air, layerColour } from '../landscape/air.ts';
import { drawBirds } from '../landscape/plants.ts';
import { drawClouds, drawSky, drawSun } from '../landscape/sky.ts';
import { drawRipples, drawWater } from '../landscape/water.ts';
import type { Random } from '../random.ts';
import { vertical } from '../raster/paint.ts';
import type { Path } from '../raster/path.ts';
import { polygon, rect } from '../raster/shapes.ts';
import type { Scene } from '../scene.ts';

type Tower = {
  readonly x: number;
  readonly top: number;
  readonly wide: number;
  readonly roof: number;
};

/** Towers in three rows before a big sun or moon, over water or over a dark foreground. */
export function drawSkyline(scene: Scene, air: Air): void {
  const { canvas, width, height, random } = scene;
  const overWater = random.chance(0.5);
  const foot = height * (overWater ? 0.74 : 0.96);
  drawSky(scene, air, foot);
  const sunX = width * random.pick([0.3, 0.4, 0.62, 0.7]);
  drawSun(scene, air, sunX, height * random.between(0.22, 0.34), random.between(0.09, 0.14));
  drawClouds(scene, air, height * 0.6);
  for (const [row, part] of [0.2, 0.55, 0.9].entries()) {
    const towers = chooseTowers(
      random.branch(`row ${row}`),
      width,
      foot,
      (0.56 - row * 0.09) * Math.min(1.25, height),
      0.1 + row * 0.025,
    );
    drawTowers(scene, air, towers, foot, part);
  }
  if (overWater) {
    drawWater(scene, air, foot, height);
    drawReflections(scene, air, foot);
    drawRipples(scene, foot + 0.02, height, air.horizon);
  } else {
    canvas.fill(rect(0, foot - 0.01, width, height - foot + 0.02), layerColour(air, 1));
  }
  if (random.chance(0.4))
    drawBirds(
      canvas,
      random.branch('birds'),
      width - sunX,
      height * 0.2,
      0.022,
      layerColour(air, 0.8),
    );
}

function chooseTowers(
  random: Random,
  width: number,
  foot: number,
  tall: number,
  wide: number,
): Tower[] {
  const towers: Tower[] = [];
  let x = -wide * random.between(0, 0.8);
  while (x < width) {
    const own = wide * random.between(0.6, 1.35);
    towers.push({
      x,
      top: foot - tall * random.between(0.35, 1) ** 1.2,
      wide: own,
      roof: random.whole(0, 4),
    });
    x += own + (random.chance(0.35) ? wide * random.between(0.1, 0.5) : 0);
  }
  return towers;
}

function drawTowers(
  { canvas, random }: Scene,
  air: Air,
  towers: readonly Tower[],
  foot: number,
  nearness: number,
): void {
  const colour = layerColour(air, nearness);
  const top = Math.min(...towers.map((tower) => tower.top));
  const haze = mix(colour, air.horizon, nearness < 0.4 ? 0.6 : 0.3);
  canvas.fill(
    towers.flatMap((tower) => towerShape(tower, foot)),
    vertical(top, foot, colour, haze),
  );
  if (nearness < 0.4) return;
  const windows = random.branch(`windows ${nearness}`);
  const lit: Path[number][] = [];
  const dim: Path[number][] = [];
  for (const tower of towers) {
    const columns = Math.max(2, Math.round(tower.wide / 0.028));
    const gap = tower.wide / (columns + 0.6);
    const isLit = windows.chance(air.isNight ? 0.95 : 0.55);
    for (let y = tower.top + gap; isLit && y < foot - gap; y += gap * 1.35) {
      for (let column = 0; column < columns; column += 1) {
        if (windows.chance(air.isNight ? 0.35 : 0.3)) continue;
        const pane = rect(tower.x + gap * (column + 0.55), y, gap * 0.5, gap * 0.62);
        (windows.chance(air.isNight ? 0.55 : 0.35) ? lit : dim).push(...pane);
      }
    }
  }
  const glow: Colour = air.isNight
    ? mix(air.sun, { l: 0.85, c: 0.12, h: 80, alpha: 1 }, 0.6)
    : lighter(air.horizon, 0.02);
  canvas.fill(dim, faded(mix(colour, glow, 0.4), air.isNight ? 0.35 : 0.55));
  canvas.fill(lit, faded(glow, air.isNight ? 0.95 : 0.6));
}

/** A tower with one of five roofs: flat, stepped, slanted, pointed, masted. */
function towerShape({ x, top, wide, roof }: Tower, foot: number): Path {
  const right = x + wide;
  const middle = x + wide / 2;
  const body = rect(x, top, wide, foot - top);
  if (roof === 1)
    return [
      ...body,
      ...rect(x + wide * 0.2, top - wide * 0.3, wide * 0.6, wide * 0.3),
      ...rect(x + wide * 0.38, top - wide * 0.5, wide * 0.24, wide * 0.25),
    ];
  if (roof === 2) return polygon([x, foot, x, top, right, top - wide * 0.45, right, foot]);
  if (roof === 3)
    return polygon([x, foot, x, top, middle, top - wide * 0.6, right, top, right, foot]);
  if (roof === 4)
    return [
      ...body,
      ...rect(middle - wide * 0.03, top - wide * 0.7, wide * 0.06, wide * 0.7),
      ...rect(x + wide * 0.3, top - wide * 0.14, wide * 0.4, wide * 0.14),
    ];
  return body;
}

/** Long soft streaks of the city's light on the water. */
function drawReflections({ canvas, width, height, random }: Scene, air: Air, foot: number): void {
  const streaks = random.branch('streaks');
  const tone = mix(layerColour(air, 0.9), air.near, 0.4);
  for (let x = 0; x < width; x += 0.06) {
    const wide = streaks.between(0.02, 0.07);
    const deep = (height - foot) * streaks.between(0.35, 0.9);
    canvas.fill(
      rect(x, foot, wide, deep),
      vertical(foot, foot + deep, faded(tone, 0.45), faded(tone, 0)),
    );
  }
}
