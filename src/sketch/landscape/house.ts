import { darker, lighter, mix } from '../colour/colour.ts';
import { linear } from '../raster/paint.ts';
import { polygon, rect, roundRect } from '../raster/shapes.ts';
import type { Scene } from '../scene.ts';
import type { Air } from './air.ts';

/** A small gabled house seen at a corner; (x, y) is the middle of its foot. */
export function drawHouse(
  { canvas, palette }: Pick<Scene, 'canvas' | 'palette'>,
  air: Air,
  x: number,
  y: number,
  tall: number,
): void {
  const wall = air.isNight
    ? mix(palette.light, air.near, 0.62)
    : mix(palette.light, air.horizon, 0.25);
  const roof = air.isNight
    ? mix(palette.accent, air.near, 0.65)
    : mix(palette.main, palette.accent, 0.25);
  const glass = air.isNight ? palette.accent : mix(air.between, palette.ink, 0.35);
  const eaves = y - tall * 0.5;
  const left = x - tall * 0.62;
  const corner = x - tall * 0.12;
  const right = x + tall * 0.62;
  canvas.fill(
    polygon([left, y, left, eaves, (left + corner) / 2, y - tall, corner, eaves, corner, y]),
    wall,
  );
  canvas.fill(rect(corner, eaves, right - corner, y - eaves), darker(wall, 0.08));
  const ridgeLeft = (left + corner) / 2;
  const ridgeRight = right - tall * 0.16;
  canvas.fill(
    polygon([
      ridgeLeft,
      y - tall * 1.03,
      ridgeRight,
      y - tall * 1.03,
      right + tall * 0.07,
      eaves + tall * 0.06,
      corner + tall * 0.06,
      eaves + tall * 0.06,
    ]),
    linear(0, y - tall, 0, eaves, lighter(roof, 0.03), darker(roof, 0.04)),
  );
  canvas.fill(
    polygon([
      ridgeLeft,
      y - tall * 1.03,
      ridgeLeft,
      y - tall * 0.93,
      left - tall * 0.04,
      eaves + tall * 0.08,
      left - tall * 0.09,
      eaves + tall * 0.04,
    ]),
    darker(roof, 0.08),
  );
  canvas.fill(
    rect(ridgeRight - tall * 0.22, y - tall * 1.18, tall * 0.12, tall * 0.26),
    darker(wall, 0.14),
  );
  canvas.fill(
    roundRect(ridgeLeft - tall * 0.07, eaves - tall * 0.14, tall * 0.14, tall * 0.16, tall * 0.07),
    glass,
  );
  canvas.fill(
    roundRect(ridgeLeft - tall * 0.085, y - tall * 0.32, tall * 0.17, tall * 0.32, tall * 0.02),
    darker(roof, 0.14),
  );
  for (const part of [0.26, 0.66]) {
    canvas.fill(
      rect(
        corner + (right - corner) * part - tall * 0.06,
        y - tall * 0.36,
        tall * 0.15,
        tall * 0.16,
      ),
      glass,
    );
  }
}
