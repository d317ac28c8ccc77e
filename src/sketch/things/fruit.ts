import { type Colour, darker, faded, lighter } from '../colour/colour.ts';
import { natural, ownColour, type Palette } from '../colour/palette.ts';
import { drawLeaf } from '../parts/leaves.ts';
import type { Canvas } from '../raster/canvas.ts';
import { circle, ellipse, sector } from '../raster/shapes.ts';
import { blob } from '../raster/soft-shapes.ts';
import { Trace } from '../raster/trace.ts';
import { fillSolid } from './solid.ts';
import type { Thing } from './thing.ts';

export const apple: Thing = {
  width: 0.96,
  draw: (canvas, palette) => {
    const skin = ownColour(palette, '#cf4a3f');
    canvas.stroke(
      new Trace(0, -0.76).curve(0.01, -0.86, 0.05, -0.93, 0.1, -0.98).path,
      0.04,
      natural(palette, '#6b4632'),
    );
    drawLeaf(canvas, 0.04, -0.84, -0.35, 0.3, 0.5, natural(palette, '#6f9a55'));
    const body = blob([
      0, -0.75, 0.2, -0.84, 0.42, -0.74, 0.46, -0.44, 0.3, -0.1, 0.12, 0, 0, -0.03, -0.12, 0, -0.3,
      -0.1, -0.46, -0.44, -0.42, -0.74, -0.2, -0.84,
    ]);
    fillSolid(canvas, body, skin, 0.14);
    canvas.fill(ellipse(0, -0.74, 0.1, 0.03), darker(skin, 0.14));
    canvas.fill(ellipse(-0.26, -0.58, 0.06, 0.13), faded(palette.light, 0.35));
  },
};

/** Two oranges, one cut open. */
export const orange: Thing = {
  width: 1.35,
  draw: (canvas, palette) => {
    const peel = ownColour(palette, '#f09a3e');
    fillSolid(canvas, circle(-0.22, -0.46, 0.46), peel, 0.13);
    canvas.fill(ellipse(-0.42, -0.68, 0.09, 0.06), faded(palette.light, 0.35));
    drawLeaf(canvas, -0.2, -0.9, -0.25, 0.3, 0.5, natural(palette, '#6f9a55'));
    canvas.stroke(
      new Trace(-0.22, -0.9).line(-0.2, -0.96).path,
      0.035,
      natural(palette, '#6b4632'),
    );
    drawSlice(canvas, palette, peel, 0.3, -0.37, 0.37);
  },
};

function drawSlice(
  canvas: Canvas,
  palette: Palette,
  peel: Colour,
  x: number,
  y: number,
  radius: number,
): void {
  fillSolid(canvas, circle(x, y, radius), darker(peel, 0.02), 0.08);
  canvas.fill(circle(x, y, radius * 0.9), lighter(palette.light, 0));
  for (let part = 0; part < 8; part += 1) {
    const from = (part * Math.PI) / 4 + 0.07;
    canvas.fill(
      sector(x, y, radius * 0.08, radius * 0.82, from, from + 0.65),
      part % 2 === 0 ? lighter(peel, 0.04) : lighter(peel, 0.07),
    );
  }
}
