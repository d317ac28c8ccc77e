import { darker, faded, lighter, mix } from '../colour/colour.ts';
import { linear } from '../raster/paint.ts';
import { circle, rect, roundRect, sector } from '../raster/shapes.ts';
import { rounded } from '../raster/soft-shapes.ts';
import { fillSolid } from './solid.ts';
import type { Thing } from './thing.ts';

/** An open laptop from the front, with a dashboard on its screen. */
export const laptop: Thing = {
  width: 1.72,
  draw: (canvas, palette) => {
    const metal = palette.asked ?? mix(palette.surface, palette.ink, 0.1);
    fillSolid(canvas, roundRect(-0.68, -1, 1.36, 0.94, 0.05), darker(metal, 0.3), 0.06);
    const screen = roundRect(-0.645, -0.965, 1.29, 0.83, 0.02);
    canvas.fill(screen, mix(palette.light, palette.background, 0.45));
    canvas.inside(screen, () => {
      canvas.fill(rect(-0.66, -1, 0.26, 1), mix(palette.main, palette.ink, 0.35));
      for (const [row, tone] of [
        [0, 0.9],
        [1, 0.45],
        [2, 0.45],
        [3, 0.45],
      ] as const) {
        canvas.fill(
          roundRect(-0.6, -0.86 + row * 0.09, 0.13, 0.024, 0.012),
          faded(palette.light, tone),
        );
      }
      canvas.fill(roundRect(-0.34, -0.9, 0.3, 0.034, 0.017), faded(palette.ink, 0.75));
      for (const [card, tone] of [palette.accent, palette.main, palette.second].entries()) {
        const x = -0.34 + card * 0.32;
        canvas.fill(roundRect(x, -0.81, 0.29, 0.2, 0.03), palette.light);
        canvas.fill(circle(x + 0.06, -0.75, 0.03), tone);
        canvas.fill(roundRect(x + 0.03, -0.68, 0.16, 0.026, 0.013), faded(palette.ink, 0.35));
      }
      canvas.fill(roundRect(-0.34, -0.57, 0.61, 0.38, 0.03), palette.light);
      [0.14, 0.22, 0.17, 0.27, 0.2, 0.3].forEach((tall, bar) => {
        canvas.fill(
          roundRect(-0.29 + bar * 0.09, -0.22 - tall, 0.05, tall, 0.012),
          bar === 5 ? palette.accent : mix(palette.main, palette.light, 0.35),
        );
      });
      canvas.fill(roundRect(0.3, -0.57, 0.29, 0.38, 0.03), palette.light);
      canvas.fill(sector(0.445, -0.39, 0.06, 0.105, -Math.PI / 2, Math.PI * 0.6), palette.second);
      canvas.fill(
        sector(0.445, -0.39, 0.06, 0.105, Math.PI * 0.6, Math.PI * 1.5),
        mix(palette.second, palette.light, 0.6),
      );
      canvas.fill(
        rounded([0.2, -1, 0, 0.7, -1, 0, 0.7, -0.1, 0, -0.2, -0.1, 0]),
        faded(palette.light, 0.09),
      );
    });
    const base = rounded([
      -0.68, -0.085, 0.01, 0.68, -0.085, 0.01, 0.84, -0.02, 0.02, 0.82, 0, 0.02, -0.82, 0, 0.02,
      -0.84, -0.02, 0.02,
    ]);
    canvas.fill(base, linear(0, -0.09, 0, 0, lighter(metal, 0.07), darker(metal, 0.04)));
    canvas.fill(roundRect(-0.14, -0.045, 0.28, 0.02, 0.01), darker(metal, 0.1));
    canvas.fill(rect(-0.8, -0.012, 1.6, 0.012), darker(metal, 0.14));
  },
};
