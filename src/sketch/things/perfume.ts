import { darker, faded, lighter, mix } from '../colour/colour.ts';
import { linear } from '../raster/paint.ts';
import { rect, roundRect } from '../raster/shapes.ts';
import { polygon } from '../raster/shapes.ts';
import { fillSolid } from './solid.ts';
import type { Thing } from './thing.ts';

export const perfume: Thing = {
  width: 0.72,
  draw: (canvas, palette) => {
    const scent = palette.asked ?? mix(palette.accent, palette.main, 0.25);
    const shell = roundRect(-0.34, -0.66, 0.68, 0.66, 0.07);
    canvas.fill(shell, linear(-0.34, -0.66, 0.34, 0, mix(palette.light, scent, 0.25), mix(palette.light, scent, 0.55)));
    const inner = roundRect(-0.27, -0.59, 0.54, 0.52, 0.05);
    canvas.fill(inner, linear(-0.27, -0.59, 0.27, -0.07, lighter(scent, 0.06), darker(scent, 0.05)));
    canvas.inside(inner, () => {
      canvas.fill(polygon([-0.3, -0.6, 0.02, -0.6, -0.2, 0, -0.3, 0]), faded(palette.light, 0.22));
      canvas.fill(polygon([0.1, -0.6, 0.16, -0.6, -0.06, 0, -0.12, 0]), faded(palette.light, 0.16));
    });
    canvas.fill(roundRect(-0.15, -0.4, 0.3, 0.19, 0.015), faded(palette.light, 0.92));
    canvas.fill(roundRect(-0.09, -0.33, 0.18, 0.02, 0.01), faded(palette.ink, 0.6));
    canvas.fill(roundRect(-0.06, -0.285, 0.12, 0.014, 0.007), faded(palette.ink, 0.35));
    fillSolid(canvas, rect(-0.09, -0.73, 0.18, 0.075), mix(palette.accent, palette.light, 0.3), 0.12);
    fillSolid(canvas, roundRect(-0.15, -1, 0.3, 0.28, 0.03), palette.ink, 0.14);
    canvas.fill(roundRect(-0.115, -0.97, 0.035, 0.22, 0.017), faded(palette.light, 0.25));
  },
};
