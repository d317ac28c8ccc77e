import { darker, faded, lighter, mix, tint } from '../colour/colour.ts';
import { type Air, chooseAir } from '../landscape/air.ts';
import { drawHills } from '../landscape/hills.ts';
import { drawClouds, drawSky } from '../landscape/sky.ts';
import { linear } from '../raster/paint.ts';
import { polygon, rect, roundRect } from '../raster/shapes.ts';
import { Trace } from '../raster/trace.ts';
import type { Scene } from '../scene.ts';

import type { Room } from './room.ts';

/** A window onto hills, with the light that it throws on the floor below. */
export function drawWindow(
  scene: Scene,
  room: Room,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  const { canvas } = scene;
  const air: Air = chooseAir(scene, 'day');
  const frame = lighter(room.wall, 0.08);
  canvas.fill(roundRect(x - 0.025, y - 0.025, width + 0.05, height + 0.05, 0.012), frame);
  canvas.inside(rect(x, y, width, height), () => {
    canvas.within(
      [
        [1, 0, x],
        [0, 1, y],
      ],
      () => {
        const view: Scene = { ...scene, width, height, random: scene.random.branch('view') };
        drawSky(view, air, height * 0.7);
        drawClouds(view, air, height * 0.8);
        drawHills(view, air, height * 0.62, 3);
      },
    );
    canvas.fill(
      polygon([x, y, x + width * 0.35, y, x - width * 0.1, y + height, x, y + height]),
      faded(frame, 0.18),
    );
  });
  canvas.fill(rect(x + width / 2 - 0.009, y, 0.018, height), frame);
  canvas.fill(rect(x, y + height * 0.42, width, 0.014), frame);
  canvas.fill(rect(x - 0.045, y + height + 0.02, width + 0.09, 0.025), lighter(frame, 0.01));
  canvas.fill(
    rect(x - 0.045, y + height + 0.045, width + 0.09, 0.012),
    faded(darker(room.wall, 0.12), 0.5),
  );
  const slant = 0.14;
  const spill = faded(lighter(room.wood, 0.1), air.isNight ? 0.1 : 0.5);
  canvas.fill(
    polygon([
      x + slant,
      room.floorY + 0.02,
      x + width + slant,
      room.floorY + 0.02,
      x + width + slant * 2.4,
      scene.height + 0.05,
      x + slant * 2.4,
      scene.height + 0.05,
    ]),
    spill,
  );
}

/** Curtains on a rod to both sides of a window. */
export function drawCurtains(
  { canvas, palette }: Scene,
  room: Room,
  x: number,
  y: number,
  width: number,
): void {
  const cloth = mix(tint(palette.main, 0.35), room.wall, 0.15);
  const foot = room.floorY - 0.02;
  canvas.fill(roundRect(x - 0.16, y - 0.075, width + 0.32, 0.014, 0.007), darker(room.wood, 0.2));
  for (const side of [-1, 1]) {
    const outer = side < 0 ? x - 0.12 : x + width + 0.12;
    const inner = side < 0 ? x + 0.035 : x + width - 0.035;
    canvas.fill(
      polygon([
        outer,
        y - 0.065,
        inner,
        y - 0.065,
        inner - side * 0.02,
        foot,
        outer + side * 0.015,
        foot,
      ]),
      linear(
        Math.min(outer, inner),
        0,
        Math.max(outer, inner),
        0,
        lighter(cloth, 0.03),
        darker(cloth, 0.02),
      ),
    );
    for (const part of [0.25, 0.5, 0.75]) {
      const fold = outer + (inner - outer) * part;
      canvas.stroke(
        new Trace(fold, y - 0.06).line(fold, foot).path,
        0.008,
        faded(darker(cloth, 0.08), 0.7),
      );
    }
  }
}
