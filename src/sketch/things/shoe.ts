import { darker, faded, lighter, mix } from '../colour/colour.ts';
import { vertical } from '../raster/paint.ts';
import { circle } from '../raster/shapes.ts';
import { curve } from '../raster/soft-shapes.ts';
import { Trace } from '../raster/trace.ts';
import { fillSolid } from './solid.ts';
import type { Thing } from './thing.ts';

/** A trainer from the side, its toe to the right. */
export const shoe: Thing = {
  width: 1.9,
  draw: (canvas, palette) => {
    const colour = palette.asked ?? palette.main;
    const sole = mix(palette.light, palette.surface, 0.15);
    const trim = palette.asked === null ? palette.accent : mix(palette.light, palette.accent, 0.35);
    const upper = new Trace(-0.86, -0.2)
      .curve(-0.9, -0.42, -0.9, -0.62, -0.84, -0.86)
      .curve(-0.82, -0.98, -0.7, -1.0, -0.62, -0.92)
      .curve(-0.5, -0.82, -0.36, -0.82, -0.2, -0.95)
      .curve(-0.12, -1.0, -0.04, -0.98, 0.02, -0.9)
      .curve(0.16, -0.66, 0.36, -0.52, 0.6, -0.46)
      .curve(0.84, -0.4, 0.94, -0.34, 0.93, -0.2)
      .line(-0.86, -0.2).path;
    fillSolid(canvas, upper, colour, 0.08);
    canvas.inside(upper, () => {
      canvas.fill(
        new Trace(0.52, -0.5)
          .curve(0.54, -0.36, 0.62, -0.26, 0.78, -0.16)
          .line(1, -0.1)
          .line(1, -0.6).path,
        lighter(colour, 0.09),
      );
      canvas.fill(
        new Trace(-0.95, -0.55).curve(-0.76, -0.56, -0.62, -0.46, -0.58, -0.16).line(-0.95, -0.16)
          .path,
        darker(colour, 0.09),
      );
      canvas.fill(
        new Trace(-0.9, -0.9).curve(-0.6, -0.62, -0.3, -0.72, -0.12, -1.02).line(-0.9, -1.05).path,
        darker(colour, 0.2),
      );
      canvas.fill(
        new Trace(-0.5, -0.2)
          .curve(-0.3, -0.4, -0.06, -0.42, 0.2, -0.62)
          .line(0.3, -0.56)
          .curve(0.06, -0.36, -0.12, -0.34, -0.24, -0.18).path,
        trim,
      );
      canvas.fill(
        new Trace(-1, -0.24).line(1, -0.24).line(1, -0.1).line(-1, -0.1).path,
        vertical(-0.3, -0.16, faded(palette.ink, 0), faded(palette.ink, 0.16)),
      );
    });
    canvas.fill(
      new Trace(-0.2, -0.95)
        .curve(-0.1, -1.02, 0.0, -0.98, 0.04, -0.88)
        .curve(0.16, -0.68, 0.34, -0.54, 0.52, -0.49)
        .curve(0.36, -0.44, 0.12, -0.6, -0.04, -0.78).path,
      lighter(colour, 0.06),
    );
    for (const [x, y] of [
      [0.02, -0.8],
      [0.13, -0.685],
      [0.25, -0.6],
      [0.38, -0.535],
    ] as const) {
      canvas.stroke(
        curve([x - 0.1, y + 0.12, x - 0.03, y + 0.03, x + 0.07, y - 0.045]),
        0.042,
        sole,
      );
      canvas.fill(circle(x - 0.1, y + 0.12, 0.018), darker(colour, 0.18));
    }
    const base = new Trace(-0.9, -0.23)
      .curve(-0.4, -0.2, 0.4, -0.2, 0.95, -0.26)
      .curve(0.99, -0.16, 0.96, -0.03, 0.84, -0.01)
      .curve(0.3, 0.005, -0.3, 0.005, -0.8, 0)
      .curve(-0.92, -0.01, -0.94, -0.12, -0.9, -0.23).path;
    canvas.fill(base, vertical(-0.25, 0, lighter(sole, 0.01), darker(sole, 0.07)));
    canvas.inside(base, () => {
      canvas.fill(
        new Trace(-1, -0.055).curve(-0.4, -0.035, 0.4, -0.035, 1, -0.06).line(1, 0.1).line(-1, 0.1)
          .path,
        palette.asked === null ? palette.second : darker(colour, 0.12),
      );
      canvas.stroke(
        curve([-0.9, -0.14, -0.2, -0.115, 0.5, -0.12, 0.96, -0.15]),
        0.012,
        darker(sole, 0.12),
      );
    });
  },
};
