import { darker, faded, lighter } from '../colour/colour.ts';
import { ownColour } from '../colour/palette.ts';
import { vertical } from '../raster/paint.ts';
import { circle, ellipse, roundRect, sector } from '../raster/shapes.ts';
import { rounded } from '../raster/soft-shapes.ts';
import { Trace } from '../raster/trace.ts';
import type { Thing } from './thing.ts';

/** A tall cold drink with ice, a straw and a slice of fruit. */
export const glass: Thing = {
  width: 0.75,
  draw: (canvas, palette) => {
    const juice = ownColour(palette, '#f0a04b');
    canvas.stroke(new Trace(0.06, -0.1).line(0.2, -0.99).path, 0.035, palette.second);
    const shell = rounded([-0.25, -0.74, 0.01, 0.25, -0.74, 0.01, 0.19, 0, 0.05, -0.19, 0, 0.05]);
    canvas.fill(shell, faded(palette.light, 0.5));
    const drink = rounded([
      -0.225, -0.62, 0.01, 0.225, -0.62, 0.01, 0.175, -0.03, 0.04, -0.175, -0.03, 0.04,
    ]);
    canvas.fill(drink, vertical(-0.62, 0, lighter(juice, 0.05), juice, darker(juice, 0.06)));
    canvas.inside(drink, () => {
      for (const [x, y, turn] of [
        [-0.11, -0.56, 0.2],
        [0.07, -0.52, -0.25],
        [-0.03, -0.4, 0.4],
      ] as const) {
        canvas.within(
          [
            [Math.cos(turn), -Math.sin(turn), x],
            [Math.sin(turn), Math.cos(turn), y],
          ],
          () => canvas.fill(roundRect(-0.07, -0.07, 0.14, 0.14, 0.03), faded(palette.light, 0.4)),
        );
      }
    });
    canvas.fill(ellipse(0, -0.62, 0.225, 0.022), lighter(juice, 0.09));
    canvas.fill(
      rounded([-0.2, -0.7, 0.02, -0.15, -0.7, 0.02, -0.125, -0.1, 0.02, -0.16, -0.1, 0.02]),
      faded(palette.light, 0.45),
    );
    canvas.fill(circle(-0.22, -0.76, 0.13), lighter(juice, 0.02));
    canvas.fill(circle(-0.22, -0.76, 0.105), lighter(juice, 0.14));
    for (let slice = 0; slice < 6; slice += 1) {
      const from = (slice * Math.PI) / 3 + 0.12;
      canvas.fill(sector(-0.22, -0.76, 0.015, 0.092, from, from + 0.82), lighter(juice, 0.05));
    }
  },
};
