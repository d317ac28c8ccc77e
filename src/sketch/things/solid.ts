import { type Colour, darker, faded, lighter } from '../colour/colour.ts';
import type { Canvas } from '../raster/canvas.ts';
import { linear, radial } from '../raster/paint.ts';
import type { Path } from '../raster/path.ts';
import { ellipse } from '../raster/shapes.ts';

/** Fills a shape as a body lit from the upper left; `depth` is the lightness it spans. */
export function fillSolid(canvas: Canvas, path: Path, colour: Colour, depth = 0.07): void {
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  for (const shape of path) {
    for (let index = 0; index + 1 < shape.length; index += 2) {
      left = Math.min(left, shape[index] ?? left);
      right = Math.max(right, shape[index] ?? right);
      top = Math.min(top, shape[index + 1] ?? top);
      bottom = Math.max(bottom, shape[index + 1] ?? bottom);
    }
  }
  const drop = (bottom - top) * 0.35;
  canvas.fill(
    path,
    linear(
      left,
      top,
      right,
      top + drop,
      lighter(colour, depth * 0.5),
      colour,
      darker(colour, depth * 0.5),
    ),
  );
}

/** The soft shadow of something that stands at (x, y). */
export function drawShadow(
  canvas: Canvas,
  x: number,
  y: number,
  half: number,
  tone: Colour,
  strength = 0.3,
): void {
  const thick = half * 0.16;
  const dark = (part: number) => faded(tone, strength * part);
  canvas.fill(
    ellipse(x, y, half, thick),
    radial(x, y, half, thick, dark(1), dark(0.75), dark(0.3), dark(0)),
  );
}
