import { darker, faded, lighter, mix } from '../colour/colour.ts';
import { natural, type Palette } from '../colour/palette.ts';
import { drawLeaf } from '../parts/leaves.ts';
import type { Canvas } from '../raster/canvas.ts';
import { vertical } from '../raster/paint.ts';
import { circle, ellipse, sector } from '../raster/shapes.ts';
import { curve, turnedShape } from '../raster/soft-shapes.ts';
import { Trace } from '../raster/trace.ts';
import { fillSolid } from './solid.ts';
import type { Thing } from './thing.ts';

/** Noodle soup with an egg, greens and chopsticks. */
export const noodles: Thing = {
  width: 1.35,
  draw: (canvas, palette) => {
    drawSteam(canvas, palette);
    const broth = natural(palette, '#d98f4e');
    drawRim(canvas, palette, broth);
    const noodle = natural(palette, '#f3d48b');
    canvas.inside(ellipse(0, -0.5, 0.58, 0.11), () => {
      for (const [index, x] of [-0.4, -0.26, -0.12, 0.02, 0.16].entries()) {
        canvas.stroke(
          curve([x, -0.42, x + 0.1, -0.53, x + 0.22, -0.46, x + 0.32, -0.55, x + 0.42, -0.47]),
          0.036,
          index % 2 === 0 ? noodle : darker(noodle, 0.05),
        );
      }
      canvas.fill(ellipse(0.22, -0.53, 0.17, 0.062), lighter(palette.light, 0));
      canvas.fill(ellipse(0.22, -0.53, 0.09, 0.036), natural(palette, '#f0a63c'));
      const green = natural(palette, '#5f9658');
      for (const [x, angle] of [
        [-0.26, -0.2],
        [-0.3, 0.3],
        [-0.2, -0.7],
      ] as const)
        drawLeaf(canvas, x - 0.12, -0.52, angle, 0.26, 0.34, green);
    });
    const wood = natural(palette, '#8b5a3c');
    canvas.stroke(new Trace(-0.1, -0.52).line(0.56, -0.94).path, 0.024, wood);
    canvas.stroke(new Trace(-0.02, -0.5).line(0.63, -0.88).path, 0.024, darker(wood, 0.05));
    drawBowl(canvas, palette);
  },
};

/** Fried rice with an egg on top, crackers and cucumber. */
export const friedRice: Thing = {
  width: 1.55,
  draw: (canvas, palette, random) => {
    drawSteam(canvas, palette);
    const plate = palette.asked ?? mix(palette.main, palette.light, 0.55);
    fillSolid(canvas, ellipse(0, -0.12, 0.76, 0.12), darker(plate, 0.08));
    fillSolid(canvas, ellipse(0, -0.16, 0.76, 0.12), plate);
    canvas.fill(ellipse(0, -0.16, 0.6, 0.085), darker(plate, 0.05));
    const cracker = natural(palette, '#f1d9a8');
    fillSolid(canvas, circle(0.4, -0.42, 0.2), cracker, 0.07);
    for (let pore = 0; pore < 7; pore += 1)
      canvas.fill(
        circle(0.4 + Math.cos(pore * 0.9) * 0.11, -0.42 + Math.sin(pore * 0.9) * 0.11, 0.018),
        darker(cracker, 0.07),
      );
    const rice = natural(palette, '#c98c48');
    const heap = new Trace(-0.5, -0.16)
      .curve(-0.46, -0.44, -0.24, -0.62, 0, -0.62)
      .curve(0.24, -0.62, 0.46, -0.44, 0.5, -0.16)
      .curve(0.3, -0.08, -0.3, -0.08, -0.5, -0.16).path;
    fillSolid(canvas, heap, rice, 0.08);
    canvas.inside(heap, () => {
      for (let grain = 0; grain < 60; grain += 1) {
        const x = random.between(-0.46, 0.46);
        const y = random.between(-0.6, -0.12);
        const tone =
          grain % 7 === 0
            ? natural(palette, '#6f9f57')
            : grain % 9 === 0
              ? natural(palette, '#d5533d')
              : grain % 2 === 0
                ? lighter(rice, 0.08)
                : darker(rice, 0.06);
        canvas.fill(ellipse(x, y, 0.024, 0.012), tone);
      }
    });
    canvas.fill(
      new Trace(-0.3, -0.6)
        .curve(-0.34, -0.74, -0.1, -0.76, 0.02, -0.73)
        .curve(0.2, -0.76, 0.36, -0.68, 0.28, -0.57)
        .curve(0.26, -0.46, 0.1, -0.5, 0, -0.45)
        .curve(-0.14, -0.42, -0.32, -0.48, -0.3, -0.6).path,
      palette.light,
    );
    fillSolid(canvas, ellipse(-0.02, -0.63, 0.115, 0.075), natural(palette, '#f2a93b'), 0.1);
    canvas.fill(ellipse(-0.06, -0.655, 0.032, 0.018), faded(palette.light, 0.7));
    const cucumber = natural(palette, '#a9cf87');
    for (const x of [-0.5, -0.4, -0.3]) {
      canvas.fill(circle(x, -0.19, 0.085), darker(cucumber, 0.16));
      canvas.fill(circle(x, -0.19, 0.068), lighter(cucumber, 0.06));
    }
    canvas.fill(sector(0.3, -0.17, 0, 0.11, Math.PI, Math.PI * 2), natural(palette, '#d9523f'));
    canvas.fill(sector(0.44, -0.16, 0, 0.1, Math.PI, Math.PI * 2), natural(palette, '#e06b52'));
  },
};

function drawRim(canvas: Canvas, palette: Palette, inside: Palette['main']): void {
  const glaze = palette.asked ?? palette.main;
  canvas.fill(ellipse(0, -0.5, 0.65, 0.14), lighter(glaze, 0.08));
  canvas.fill(ellipse(0, -0.495, 0.6, 0.118), vertical(-0.62, -0.38, darker(inside, 0.06), inside));
}

/** The front wall of a bowl up to its rim at y = -0.5. */
function drawBowl(canvas: Canvas, palette: Palette): void {
  const glaze = palette.asked ?? palette.main;
  const wall = new Trace(-0.65, -0.5)
    .curve(-0.62, -0.32, 0.62, -0.32, 0.65, -0.5)
    .curve(0.64, -0.26, 0.46, -0.06, 0.24, -0.04)
    .line(-0.24, -0.04)
    .curve(-0.46, -0.06, -0.64, -0.26, -0.65, -0.5).path;
  fillSolid(canvas, turnedShape([0.26, -0.07, 0.25, -0.03, 0.23, 0]), darker(glaze, 0.08));
  fillSolid(canvas, wall, glaze, 0.12);
  canvas.inside(wall, () => {
    canvas.stroke(
      new Trace(-0.66, -0.42).curve(-0.6, -0.24, 0.6, -0.24, 0.66, -0.42).path,
      0.03,
      faded(palette.light, 0.55),
    );
    canvas.fill(
      new Trace(-0.56, -0.4)
        .curve(-0.52, -0.24, -0.42, -0.14, -0.32, -0.1)
        .line(-0.24, -0.1)
        .curve(-0.36, -0.16, -0.44, -0.26, -0.48, -0.38).path,
      faded(palette.light, 0.25),
    );
  });
}

function drawSteam(canvas: Canvas, palette: Palette): void {
  const steam = vertical(
    -1,
    -0.6,
    faded(palette.light, 0),
    faded(palette.light, 0.8),
    faded(palette.light, 0),
  );
  for (const x of [-0.22, 0.04])
    canvas.stroke(
      new Trace(x, -0.6).curve(x - 0.09, -0.7, x + 0.1, -0.82, x, -0.98).path,
      0.04,
      steam,
    );
}
