import { darker, faded, lighter } from '../colour/colour.ts';
import { roundRect } from '../raster/shapes.ts';
import { Trace } from '../raster/trace.ts';
import { fillSolid } from './solid.ts';
import type { Thing } from './thing.ts';

export const headphones: Thing = {
  width: 0.98,
  draw: (canvas, palette) => {
    const colour = palette.asked ?? palette.main;
    canvas.stroke(
      new Trace(-0.37, -0.42).curve(-0.42, -1.12, 0.42, -1.12, 0.37, -0.42).path,
      0.085,
      darker(colour, 0.12),
    );
    canvas.stroke(
      new Trace(-0.33, -0.6).curve(-0.3, -1.02, 0.3, -1.02, 0.33, -0.6).path,
      0.055,
      lighter(colour, 0.05),
    );
    for (const side of [-1, 1]) {
      fillSolid(
        canvas,
        roundRect(side < 0 ? -0.33 : 0.19, -0.56, 0.14, 0.5, 0.07),
        darker(palette.ink, -0.06),
      );
      fillSolid(
        canvas,
        roundRect(side < 0 ? -0.47 : 0.27, -0.6, 0.2, 0.6, 0.1),
        side < 0 ? colour : darker(colour, 0.05),
        0.1,
      );
      canvas.fill(
        roundRect(side < 0 ? -0.44 : 0.4, -0.48, 0.035, 0.36, 0.017),
        faded(palette.light, 0.35),
      );
      canvas.fill(roundRect(side < 0 ? -0.4 : 0.34, -0.36, 0.06, 0.12, 0.03), palette.accent);
    }
  },
};
