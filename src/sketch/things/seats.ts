import { darker, faded, lighter } from '../colour/colour.ts';
import { natural } from '../colour/palette.ts';
import { polygon, roundRect } from '../raster/shapes.ts';
import { rounded } from '../raster/soft-shapes.ts';
import { Trace } from '../raster/trace.ts';
import { fillSolid } from './solid.ts';
import type { Thing } from './thing.ts';

export const sofa: Thing = {
  width: 2.25,
  draw: (canvas, palette) => {
    const cloth = palette.asked ?? palette.main;
    const wood = natural(palette, '#9a6a45');
    for (const x of [-0.88, 0.88]) {
      const lean = x < 0 ? -0.03 : 0.03;
      canvas.fill(
        polygon([x - 0.035, -0.2, x + 0.035, -0.2, x + 0.02 + lean, 0, x - 0.02 + lean, 0]),
        wood,
      );
    }
    fillSolid(
      canvas,
      rounded([-0.95, -0.98, 0.14, 0.95, -0.98, 0.14, 0.97, -0.2, 0.02, -0.97, -0.2, 0.02]),
      darker(cloth, 0.045),
      0.05,
    );
    for (const x of [-0.87, 0.015]) {
      const back = roundRect(x, -0.92, 0.855, 0.52, 0.1);
      fillSolid(canvas, back, cloth, 0.07);
      canvas.stroke(
        new Trace(x + 0.18, -0.52).curve(x + 0.3, -0.5, x + 0.5, -0.5, x + 0.66, -0.53).path,
        0.012,
        faded(darker(cloth, 0.1), 0.6),
      );
    }
    canvas.fill(roundRect(-0.87, -0.5, 1.74, 0.1, 0.03), faded(darker(cloth, 0.16), 0.5));
    for (const x of [-0.87, 0.005])
      fillSolid(canvas, roundRect(x, -0.475, 0.865, 0.2, 0.07), lighter(cloth, 0.03), 0.06);
    fillSolid(canvas, roundRect(-0.97, -0.31, 1.94, 0.16, 0.04), darker(cloth, 0.03), 0.05);
    for (const x of [-1.1, 0.88])
      fillSolid(
        canvas,
        rounded([x, -0.7, 0.1, x + 0.22, -0.7, 0.1, x + 0.21, -0.14, 0.04, x + 0.01, -0.14, 0.04]),
        x < 0 ? lighter(cloth, 0.01) : darker(cloth, 0.015),
        0.06,
      );
    fillSolid(
      canvas,
      rounded([-0.8, -0.78, 0.06, -0.46, -0.84, 0.06, -0.4, -0.5, 0.06, -0.76, -0.46, 0.06]),
      palette.accent,
      0.08,
    );
    fillSolid(
      canvas,
      rounded([0.42, -0.8, 0.06, 0.74, -0.76, 0.06, 0.72, -0.46, 0.06, 0.38, -0.48, 0.06]),
      palette.asked === null ? palette.second : lighter(cloth, 0.12),
      0.08,
    );
  },
};

/** A dining chair with a curved shell on wooden legs. */
export const chair: Thing = {
  width: 0.72,
  draw: (canvas, palette) => {
    const shell = palette.asked ?? palette.main;
    const wood = natural(palette, '#b07c50');
    for (const [top, foot, tone] of [
      [0.14, 0.2, 0.1],
      [-0.1, -0.17, 0.1],
      [0.24, 0.33, 0],
      [-0.22, -0.33, 0],
    ] as const) {
      canvas.fill(
        polygon([top - 0.024, -0.46, top + 0.024, -0.46, foot + 0.014, 0, foot - 0.014, 0]),
        darker(wood, tone),
      );
    }
    canvas.stroke(new Trace(-0.22, -0.26).line(0.22, -0.26).path, 0.018, darker(wood, 0.12));
    const back = new Trace(-0.3, -0.9)
      .curve(-0.3, -1.02, 0.3, -1.02, 0.3, -0.9)
      .curve(0.3, -0.74, 0.26, -0.6, 0.28, -0.5)
      .line(-0.28, -0.5)
      .curve(-0.26, -0.6, -0.3, -0.74, -0.3, -0.9).path;
    fillSolid(canvas, back, shell, 0.1);
    canvas.inside(back, () =>
      canvas.fill(roundRect(-0.4, -0.58, 0.8, 0.2, 0.05), faded(darker(shell, 0.14), 0.6)),
    );
    const seat = new Trace(-0.31, -0.52)
      .curve(-0.2, -0.57, 0.2, -0.57, 0.31, -0.52)
      .curve(0.37, -0.48, 0.34, -0.42, 0.27, -0.41)
      .curve(0.1, -0.39, -0.1, -0.39, -0.27, -0.41)
      .curve(-0.34, -0.42, -0.37, -0.48, -0.31, -0.52).path;
    fillSolid(canvas, seat, lighter(shell, 0.04), 0.08);
  },
};
