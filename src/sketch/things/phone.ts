import { darker, faded, lighter, mix } from '../colour/colour.ts';
import { linear } from '../raster/paint.ts';
import { circle, rect, roundRect } from '../raster/shapes.ts';
import { ground } from '../raster/soft-shapes.ts';
import { fillSolid } from './solid.ts';
import type { Thing } from './thing.ts';

/** A phone that shows a quiet app: a picture, a card, a button. */
export const phone: Thing = {
  width: 0.5,
  draw: (canvas, palette) => {
    const shell = palette.asked ?? palette.ink;
    fillSolid(canvas, roundRect(-0.24, -1, 0.48, 1, 0.075), shell, 0.1);
    const screen = roundRect(-0.218, -0.978, 0.436, 0.956, 0.058);
    canvas.fill(screen, mix(palette.light, palette.background, 0.5));
    canvas.inside(screen, () => {
      canvas.fill(
        rect(-0.24, -1, 0.48, 0.5),
        linear(
          0,
          -1,
          0,
          -0.5,
          mix(palette.accent, palette.background, 0.35),
          mix(palette.accent, palette.light, 0.6),
        ),
      );
      canvas.fill(circle(0.08, -0.76, 0.06), palette.light);
      canvas.fill(
        ground([-0.3, -0.62, -0.14, -0.68, 0, -0.6, 0.14, -0.64, 0.3, -0.58], -0.45),
        mix(palette.second, palette.light, 0.25),
      );
      canvas.fill(
        ground([-0.3, -0.56, -0.1, -0.55, 0.06, -0.59, 0.3, -0.52], -0.45),
        palette.second,
      );
      canvas.fill(rect(-0.24, -0.47, 0.48, 0.5), mix(palette.light, palette.background, 0.4));
      canvas.fill(roundRect(-0.17, -0.42, 0.2, 0.03, 0.015), faded(palette.ink, 0.85));
      canvas.fill(roundRect(-0.17, -0.365, 0.3, 0.02, 0.01), faded(palette.ink, 0.3));
      canvas.fill(roundRect(-0.17, -0.33, 0.24, 0.02, 0.01), faded(palette.ink, 0.3));
      canvas.fill(
        roundRect(-0.17, -0.26, 0.155, 0.1, 0.02),
        mix(palette.surface, palette.light, 0.3),
      );
      canvas.fill(
        roundRect(0.015, -0.26, 0.155, 0.1, 0.02),
        mix(palette.surface, palette.light, 0.3),
      );
      canvas.fill(roundRect(-0.17, -0.12, 0.34, 0.06, 0.03), palette.main);
    });
    canvas.fill(roundRect(-0.055, -0.962, 0.11, 0.03, 0.015), darker(shell, 0.04));
    canvas.fill(
      roundRect(-0.06, -0.036, 0.12, 0.008, 0.004),
      faded(lighter(palette.ink, 0.1), 0.5),
    );
  },
};
