import { darker, faded, lighter, mix } from '../colour/colour.ts';
import { type Air, layerColour } from '../landscape/air.ts';
import { rollingRidge } from '../landscape/ridge.ts';
import { drawClouds, drawSky, drawSun } from '../landscape/sky.ts';
import { radial, vertical } from '../raster/paint.ts';
import { circle, rect } from '../raster/shapes.ts';
import { ground } from '../raster/soft-shapes.ts';
import { Trace } from '../raster/trace.ts';
import type { Scene } from '../scene.ts';
import { drawStall } from './stall.ts';

/** Stalls with heaped fruit under striped cloth, each with its keeper. */
export function drawMarket(scene: Scene, air: Air): void {
  const { canvas, width, height, palette, random } = scene;
  const floor = height * 0.86;
  drawSky(scene, air, height * 0.6);
  drawSun(scene, air, width * random.pick([0.25, 0.7]), height * 0.16, 0.07);
  drawClouds(scene, air, height * 0.4);
  drawTownBehind(scene, air, height * 0.62);
  const stone = air.isNight
    ? mix(palette.surface, air.near, 0.6)
    : mix(palette.surface, air.horizon, 0.3);
  canvas.fill(
    rect(0, floor - 0.16, width, height),
    vertical(floor - 0.16, height, stone, darker(stone, 0.06)),
  );

  const count = Math.max(1, Math.round(width / 0.86));
  const pitch = width / count;
  const wide = Math.min(0.76, pitch * 0.86);
  const cloths = [palette.main, palette.accent, palette.second];
  const start = random.whole(0, 2);
  for (let stall = 0; stall < count; stall += 1) {
    const x = pitch * (stall + 0.5);
    drawStall(
      scene,
      air,
      x,
      floor + (stall % 2) * 0.02,
      wide,
      cloths[(start + stall) % 3] ?? palette.main,
      stall,
    );
  }
  drawFestoon(scene, air, height > 1.2 ? height * 0.1 : 0.05);
}

function drawTownBehind({ canvas, width, height, random }: Scene, air: Air, y: number): void {
  const hills = rollingRidge(random.branch('hills'), width, y - 0.1, 0.05, 1.2);
  canvas.fill(ground(hills, height), mix(air.far, air.horizon, 0.4));
  const roofs = random.branch('roofs');
  const tone = mix(air.far, layerColour(air, 0.4), 0.4);
  let x = -0.1;
  while (x < width) {
    const wide = roofs.between(0.14, 0.26);
    const top = y - roofs.between(0.02, 0.16);
    canvas.fill(
      new Trace(x - 0.015, top).line(x + wide / 2, top - wide * 0.34).line(x + wide + 0.015, top)
        .path,
      darker(tone, 0.05),
    );
    canvas.fill(rect(x, top, wide, height), tone);
    for (const part of [0.22, 0.62])
      canvas.fill(rect(x + wide * part, top + 0.04, wide * 0.18, 0.05), lighter(tone, 0.07));
    x += wide + roofs.between(0, 0.04);
  }
}

/** A string of lamps across the picture. */
function drawFestoon({ canvas, width, palette }: Scene, air: Air, y: number): void {
  const spans = Math.max(1, Math.round(width / 0.9));
  const span = width / spans;
  const glow = mix(palette.accent, palette.light, 0.4);
  for (let index = 0; index < spans; index += 1) {
    const left = span * index;
    const sag = 0.09;
    canvas.stroke(
      new Trace(left, y).curve(
        left + span * 0.3,
        y + sag * 1.33,
        left + span * 0.7,
        y + sag * 1.33,
        left + span,
        y,
      ).path,
      0.004,
      faded(palette.ink, 0.6),
    );
    for (let lamp = 1; lamp < 6; lamp += 1) {
      const part = lamp / 6;
      const lampX = left + span * part;
      const lampY = y + sag * 4 * part * (1 - part) + 0.018;
      if (air.isNight)
        canvas.fill(
          circle(lampX, lampY, 0.06),
          radial(lampX, lampY, 0.06, 0.06, faded(glow, 0.5), faded(glow, 0.12), faded(glow, 0)),
        );
      canvas.fill(
        circle(lampX, lampY, 0.014),
        lamp % 2 === 0 ? glow : lighter(palette.accent, 0.04),
      );
    }
  }
}
