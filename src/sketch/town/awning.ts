import { type Colour, darker, faded } from '../colour/colour.ts';
import type { Canvas } from '../raster/canvas.ts';
import { vertical } from '../raster/paint.ts';
import { polygon, rect } from '../raster/shapes.ts';
import { Trace } from '../raster/trace.ts';

/** A striped awning with a scalloped edge; (x, y) is its upper left corner. */
export function drawAwning(
  canvas: Canvas,
  x: number,
  y: number,
  wide: number,
  tall: number,
  cloth: Colour,
  other: Colour,
): void {
  const stripes = Math.max(4, Math.round(wide / (tall * 0.62)));
  const flare = tall * 0.22;
  const part = (stripe: number) => stripe / stripes;
  const foot = y + tall * 0.78;
  for (let stripe = 0; stripe < stripes; stripe += 1) {
    const left = x - flare + (wide + flare * 2) * part(stripe);
    const right = x - flare + (wide + flare * 2) * part(stripe + 1);
    const shape = new Trace(x + wide * part(stripe), y)
      .line(x + wide * part(stripe + 1), y)
      .line(right, foot)
      .curve(right, foot + tall * 0.3, left, foot + tall * 0.3, left, foot).path;
    canvas.fill(shape, stripe % 2 === 0 ? cloth : other);
  }
  canvas.fill(
    polygon([x, y, x + wide, y, x + wide + flare, foot, x - flare, foot]),
    vertical(y, foot, faded(darker(cloth, 0.3), 0), faded(darker(cloth, 0.3), 0.16)),
  );
  canvas.fill(
    rect(x - flare * 0.2, y - tall * 0.05, wide + flare * 0.4, tall * 0.09),
    darker(cloth, 0.1),
  );
}
