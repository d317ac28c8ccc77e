import { darker, faded, lighter, mix } from '../colour/colour.ts';
import { circle, roundRect } from '../raster/shapes.ts';
import { rounded } from '../raster/soft-shapes.ts';
import { Trace } from '../raster/trace.ts';
import { fillSolid } from './solid.ts';
import type { Thing } from './thing.ts';

export const handbag: Thing = {
  width: 1.02,
  draw: (canvas, palette) => {
    const leather = palette.asked ?? palette.main;
    const brass = mix(palette.accent, palette.light, 0.2);
    canvas.stroke(
      new Trace(-0.24, -0.58).curve(-0.22, -1.08, 0.22, -1.08, 0.24, -0.58).path,
      0.055,
      darker(leather, 0.08),
    );
    const body = rounded([-0.4, -0.62, 0.06, 0.4, -0.62, 0.06, 0.5, 0, 0.09, -0.5, 0, 0.09]);
    fillSolid(canvas, body, leather, 0.09);
    canvas.inside(body, () => {
      canvas.fill(
        new Trace(0.3, -0.7).line(0.6, -0.7).line(0.6, 0).line(0.36, 0).path,
        darker(leather, 0.05),
      );
      const flap = new Trace(-0.5, -0.7)
        .line(0.5, -0.7)
        .line(0.46, -0.36)
        .curve(0.3, -0.2, -0.3, -0.2, -0.46, -0.36).path;
      canvas.within(
        [
          [1, 0, 0.01],
          [0, 1, 0.02],
        ],
        () => canvas.fill(flap, faded(palette.ink, 0.18)),
      );
      fillSolid(canvas, flap, lighter(leather, 0.03), 0.07);
    });
    canvas.fill(roundRect(-0.065, -0.32, 0.13, 0.13, 0.03), brass);
    canvas.fill(roundRect(-0.035, -0.29, 0.07, 0.07, 0.015), darker(brass, 0.14));
    for (const x of [-0.24, 0.24]) canvas.fill(circle(x, -0.57, 0.04), brass);
  },
};
