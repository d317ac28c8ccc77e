import { darker, faded, lighter, mix } from '../colour/colour.ts';
import { natural, type Palette } from '../colour/palette.ts';
import type { Canvas } from '../raster/canvas.ts';
import { linear } from '../raster/paint.ts';
import { circle, polygon, rect, roundRect } from '../raster/shapes.ts';
import { rounded } from '../raster/soft-shapes.ts';
import { Trace } from '../raster/trace.ts';
import { fillSolid } from './solid.ts';
import type { Thing } from './thing.ts';

/** A small car from the side, driving to the right. */
export const car: Thing = {
  width: 2.25,
  draw: (canvas, palette) => {
    const paint = palette.asked ?? palette.main;
    const body = new Trace(-1.08, -0.2)
      .curve(-1.12, -0.36, -1.1, -0.5, -1.0, -0.58)
      .curve(-0.92, -0.62, -0.84, -0.62, -0.76, -0.64)
      .curve(-0.6, -0.86, -0.5, -1.0, -0.26, -1.0)
      .line(0.14, -1.0)
      .curve(0.36, -1.0, 0.48, -0.8, 0.62, -0.64)
      .curve(0.84, -0.6, 1.06, -0.56, 1.1, -0.4)
      .curve(1.13, -0.32, 1.12, -0.24, 1.08, -0.18)
      .line(-1.08, -0.18).path;
    fillSolid(canvas, body, paint, 0.09);
    const glass = (shape: readonly number[]) => {
      const pane = rounded(shape);
      canvas.fill(
        pane,
        linear(0, -0.95, 0, -0.62, natural(palette, '#d3e4e6'), natural(palette, '#a5c3cb')),
      );
      canvas.inside(pane, () =>
        canvas.fill(
          polygon([-0.3, -1, -0.18, -1, -0.36, -0.6, -0.48, -0.6]),
          faded(palette.light, 0.6),
        ),
      );
    };
    glass([-0.26, -0.92, 0.06, -0.06, -0.92, 0.02, -0.06, -0.65, 0.02, -0.62, -0.65, 0.05]);
    glass([0.02, -0.92, 0.02, 0.14, -0.92, 0.08, 0.48, -0.65, 0.05, 0.02, -0.65, 0.02]);
    canvas.inside(body, () => {
      canvas.fill(rect(-1.2, -0.34, 2.4, 0.4), darker(paint, 0.07));
      canvas.fill(
        roundRect(-1.12, -0.52, 0.1, 0.13, 0.03),
        mix(palette.accent, { l: 0.55, c: 0.2, h: 25, alpha: 1 }, 0.6),
      );
      canvas.fill(roundRect(0.98, -0.5, 0.2, 0.13, 0.06), lighter(palette.accent, 0.1));
      canvas.fill(roundRect(-0.02, -0.55, 0.13, 0.03, 0.015), darker(paint, 0.14));
      canvas.stroke(new Trace(-0.02, -0.64).line(-0.02, -0.34).path, 0.012, darker(paint, 0.1));
    });
    canvas.fill(roundRect(-1.12, -0.24, 2.24, 0.08, 0.04), darker(palette.ink, -0.1));
    for (const x of [-0.62, 0.62]) drawWheel(canvas, palette, x, -0.19, 0.2);
  },
};

export function drawWheel(
  canvas: Canvas,
  palette: Palette,
  x: number,
  y: number,
  radius: number,
): void {
  canvas.fill(circle(x, y, radius), palette.ink);
  canvas.fill(circle(x, y, radius * 0.6), mix(palette.surface, palette.light, 0.4));
  canvas.fill(circle(x, y, radius * 0.5), darker(palette.surface, 0.06));
  canvas.fill(circle(x, y, radius * 0.16), palette.ink);
}
