import { darker, faded, lighter } from '../colour/colour.ts';
import { circle, rect, roundRect } from '../raster/shapes.ts';
import { rounded } from '../raster/soft-shapes.ts';
import { fillSolid } from './solid.ts';
import type { Thing } from './thing.ts';

/** A bottle with a cap and a blank label. */
export const bottle: Thing = {
  width: 0.42,
  draw: (canvas, palette) => {
    const colour = palette.asked ?? palette.main;
    const body = rounded([
      -0.075, -0.9, 0.01, 0.075, -0.9, 0.01, 0.075, -0.76, 0.06, 0.2, -0.62, 0.12, 0.2, 0, 0.045,
      -0.2, 0, 0.045, -0.2, -0.62, 0.12, -0.075, -0.76, 0.06,
    ]);
    fillSolid(canvas, body, colour, 0.12);
    canvas.inside(body, () => {
      canvas.fill(rect(-0.2, -0.5, 0.4, 0.34), palette.light);
      canvas.fill(rect(0.09, -0.5, 0.12, 0.34), faded(darker(palette.surface, 0.08), 0.5));
      canvas.fill(circle(-0.02, -0.38, 0.055), palette.accent);
      canvas.fill(roundRect(-0.1, -0.28, 0.16, 0.022, 0.011), faded(palette.ink, 0.55));
      canvas.fill(roundRect(-0.075, -0.235, 0.11, 0.018, 0.009), faded(palette.ink, 0.3));
      canvas.fill(roundRect(-0.165, -0.72, 0.04, 0.68, 0.02), faded(palette.light, 0.3));
    });
    fillSolid(canvas, roundRect(-0.088, -1, 0.176, 0.12, 0.025), palette.ink, 0.1);
    canvas.fill(rect(-0.075, -0.88, 0.15, 0.02), lighter(colour, 0.08));
  },
};
