import { darker, faded, mix } from '../colour/colour.ts';
import { circle, ellipse } from '../raster/shapes.ts';
import { Trace } from '../raster/trace.ts';
import { fillSolid } from './solid.ts';
import type { Thing } from './thing.ts';

/** A T-shirt laid out flat. */
export const shirt: Thing = {
  width: 1.12,
  draw: (canvas, palette) => {
    const cloth = palette.asked ?? palette.main;
    const body = new Trace(-0.17, -0.98)
      .curve(-0.1, -0.84, 0.1, -0.84, 0.17, -0.98)
      .curve(0.28, -0.95, 0.36, -0.92, 0.4, -0.86)
      .line(0.56, -0.56)
      .line(0.36, -0.46)
      .line(0.31, -0.56)
      .curve(0.3, -0.36, 0.32, -0.16, 0.33, -0.02)
      .curve(0.1, 0.01, -0.1, 0.01, -0.33, -0.02)
      .curve(-0.32, -0.16, -0.3, -0.36, -0.31, -0.56)
      .line(-0.36, -0.46)
      .line(-0.56, -0.56)
      .line(-0.4, -0.86)
      .curve(-0.36, -0.92, -0.28, -0.95, -0.17, -0.98).path;
    canvas.fill(ellipse(0, -0.955, 0.17, 0.05), darker(cloth, 0.16));
    fillSolid(canvas, body, cloth, 0.07);
    canvas.inside(body, () => {
      const fold = faded(darker(cloth, 0.08), 0.6);
      canvas.fill(
        new Trace(0.36, -0.9)
          .curve(0.3, -0.8, 0.28, -0.7, 0.31, -0.54)
          .curve(0.26, -0.66, 0.26, -0.78, 0.36, -0.9).path,
        fold,
      );
      canvas.fill(
        new Trace(-0.36, -0.9)
          .curve(-0.3, -0.8, -0.28, -0.7, -0.31, -0.54)
          .curve(-0.26, -0.66, -0.26, -0.78, -0.36, -0.9).path,
        fold,
      );
      canvas.fill(
        new Trace(0.16, 0.02)
          .curve(0.2, -0.2, 0.12, -0.34, 0.24, -0.5)
          .curve(0.18, -0.3, 0.27, -0.2, 0.25, 0.02).path,
        fold,
      );
    });
    canvas.stroke(
      new Trace(-0.17, -0.98).curve(-0.1, -0.84, 0.1, -0.84, 0.17, -0.98).path,
      0.035,
      darker(cloth, 0.07),
    );
    canvas.fill(
      circle(0, -0.58, 0.12),
      palette.asked === null ? palette.accent : mix(palette.light, cloth, 0.15),
    );
    canvas.inside(circle(0, -0.58, 0.12), () =>
      canvas.fill(ellipse(0.03, -0.46, 0.2, 0.1), palette.ink),
    );
  },
};
