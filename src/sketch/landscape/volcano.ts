import { darker, faded, lighter, mix } from '../colour/colour.ts';
import { linear, vertical } from '../raster/paint.ts';
import { ellipse, rect } from '../raster/shapes.ts';
import { blob } from '../raster/soft-shapes.ts';
import { Trace } from '../raster/trace.ts';
import type { Scene } from '../scene.ts';
import { type Air, layerColour } from './air.ts';
import { drawHills } from './hills.ts';
import { drawSky, drawSun } from './sky.ts';

/** One wide cone with a plume, above a sea of mist and dark hills. */
export function drawVolcano(scene: Scene, air: Air): void {
  const { canvas, width, height, random } = scene;
  const foot = height * random.between(0.64, 0.7);
  const x = width * random.pick([0.38, 0.62]);
  drawSky(scene, air, foot);
  drawSun(
    scene,
    air,
    width - x + random.between(-0.05, 0.05),
    foot * random.between(0.4, 0.6),
    0.065,
  );
  drawCone(scene, air, x + (x < width / 2 ? 0.55 : -0.55), foot, 0.24, 0.14);
  drawPlume(scene, air, x, foot - 0.42);
  drawCone(scene, air, x, foot, 0.42, 0.36);
  const mist = mix(air.horizon, air.sun, 0.3);
  canvas.fill(
    rect(0, foot - 0.2, width, 0.3),
    vertical(foot - 0.2, foot + 0.04, faded(mist, 0), faded(mist, air.isNight ? 0.4 : 0.85)),
  );
  drawHills(scene, air, foot + 0.02, 4);
}

function drawCone(
  { canvas }: Scene,
  air: Air,
  x: number,
  foot: number,
  tall: number,
  nearness: number,
): void {
  const colour = layerColour(air, nearness);
  const top = foot - tall;
  const lip = tall * 0.16;
  const spread = tall * 1.5;
  const cone = new Trace(x - spread, foot + 0.05)
    .curve(x - spread * 0.5, foot - tall * 0.1, x - lip * 1.8, top + tall * 0.3, x - lip, top)
    .curve(
      x - lip * 0.4,
      top + lip * 0.35,
      x + lip * 0.5,
      top + lip * 0.3,
      x + lip,
      top + lip * 0.1,
    )
    .curve(
      x + lip * 1.9,
      top + tall * 0.3,
      x + spread * 0.5,
      foot - tall * 0.1,
      x + spread,
      foot + 0.05,
    ).path;
  canvas.fill(
    cone,
    linear(x - lip * 3, top, x + lip * 3, top + lip, lighter(colour, 0.03), darker(colour, 0.05)),
  );
  canvas.inside(cone, () => {
    const gully = darker(colour, 0.06);
    for (const [start, end] of [
      [-0.4, -1.1],
      [0.1, 0.2],
      [0.6, 1.5],
    ] as const) {
      canvas.fill(
        new Trace(x + lip * start, top)
          .curve(
            x + lip * start * 1.2,
            top + tall * 0.4,
            x + lip * end * 1.4,
            top + tall * 0.6,
            x + lip * end * 2.4,
            foot,
          )
          .line(x + lip * (end * 2.4 + 1.6), foot)
          .curve(
            x + lip * (end * 1.4 + 0.5),
            top + tall * 0.6,
            x + lip * (start + 0.5),
            top + tall * 0.4,
            x + lip * (start + 0.35),
            top,
          ).path,
        faded(gully, 0.7),
      );
    }
  });
}

function drawPlume({ canvas, random }: Scene, air: Air, x: number, y: number): void {
  const smoke = faded(mix(air.sun, air.middle, 0.35), air.isNight ? 0.35 : 0.75);
  const drift = random.chance(0.5) ? 1 : -1;
  const at = (dx: number, dy: number) => [x + dx * drift, y - dy];
  canvas.fill(
    blob([
      ...at(-0.04, -0.02),
      ...at(-0.07, 0.05),
      ...at(-0.04, 0.12),
      ...at(0.02, 0.16),
      ...at(0.07, 0.22),
      ...at(0.17, 0.23),
      ...at(0.25, 0.19),
      ...at(0.33, 0.2),
      ...at(0.4, 0.16),
      ...at(0.32, 0.13),
      ...at(0.2, 0.11),
      ...at(0.1, 0.07),
      ...at(0.05, 0),
    ]),
    vertical(y - 0.24, y + 0.03, smoke, faded(smoke, 0.7)),
  );
  canvas.fill(ellipse(x + 0.47 * drift, y - 0.17, 0.05, 0.014), faded(smoke, 0.6));
}
