import { darker, faded, lighter, mix } from '../colour/colour.ts';
import { ownColour } from '../colour/palette.ts';
import { circle, ellipse, polygon, roundRect } from '../raster/shapes.ts';
import { blob, rounded } from '../raster/soft-shapes.ts';
import { Trace } from '../raster/trace.ts';
import { fillSolid } from './solid.ts';
import type { Thing } from './thing.ts';

export const envelope: Thing = {
  width: 1.4,
  draw: (canvas, palette) => {
    const paper = palette.asked ?? palette.main;
    fillSolid(canvas, roundRect(-0.66, -0.86, 1.32, 0.86, 0.07), darker(paper, 0.08), 0.05);
    fillSolid(canvas, roundRect(-0.54, -1, 1.08, 0.7, 0.05), palette.light, 0.03);
    for (const [y, long] of [
      [-0.86, 0.6],
      [-0.74, 0.8],
      [-0.62, 0.7],
    ] as const)
      canvas.fill(
        roundRect(-0.42, y, long, 0.045, 0.022),
        faded(palette.ink, y < -0.8 ? 0.6 : 0.22),
      );
    canvas.fill(
      rounded([
        -0.66, -0.74, 0.02, 0, -0.24, 0.1, 0.66, -0.74, 0.02, 0.66, 0, 0.07, -0.66, 0, 0.07,
      ]),
      paper,
    );
    fillSolid(
      canvas,
      rounded([
        -0.66, -0.02, 0.06, -0.06, -0.42, 0.1, 0.06, -0.42, 0.1, 0.66, -0.02, 0.06, 0.6, 0, 0.02,
        -0.6, 0, 0.02,
      ]),
      lighter(paper, 0.05),
      0.06,
    );
  },
};

export const magnifier: Thing = {
  width: 0.95,
  draw: (canvas, palette) => {
    const rim = palette.asked ?? palette.main;
    canvas.stroke(new Trace(0.14, -0.32).line(0.4, -0.06).path, 0.12, darker(palette.ink, -0.04));
    fillSolid(canvas, circle(-0.1, -0.63, 0.37), rim, 0.12);
    canvas.fill(circle(-0.1, -0.63, 0.28), mix(palette.light, palette.second, 0.18));
    canvas.inside(circle(-0.1, -0.63, 0.28), () => {
      canvas.fill(
        polygon([-0.26, -1, -0.1, -1, -0.34, -0.3, -0.5, -0.3]),
        faded(palette.light, 0.65),
      );
      canvas.fill(circle(0.1, -0.4, 0.22), faded(palette.second, 0.12));
    });
  },
};

export const tick: Thing = {
  width: 1,
  draw: (canvas, palette) => {
    const tone = ownColour(palette, '#4fa07a');
    fillSolid(canvas, circle(0, -0.5, 0.5), tone, 0.12);
    canvas.fill(circle(0, -0.5, 0.4), faded(lighter(tone, 0.08), 0.7));
    canvas.stroke(
      new Trace(-0.19, -0.49).line(-0.05, -0.35).line(0.21, -0.63).path,
      0.095,
      palette.light,
    );
  },
};

export const bulb: Thing = {
  width: 0.75,
  draw: (canvas, palette) => {
    const glow = palette.asked ?? palette.accent;
    fillSolid(
      canvas,
      blob([
        0, -1, 0.26, -0.9, 0.36, -0.66, 0.28, -0.44, 0.16, -0.26, 0, -0.24, -0.16, -0.26, -0.28,
        -0.44, -0.36, -0.66, -0.26, -0.9,
      ]),
      glow,
      0.09,
    );
    canvas.stroke(
      new Trace(-0.1, -0.28)
        .line(-0.12, -0.52)
        .curve(-0.06, -0.58, -0.04, -0.48, 0, -0.52)
        .curve(0.04, -0.48, 0.06, -0.58, 0.12, -0.52)
        .line(0.1, -0.28).path,
      0.026,
      darker(glow, 0.2),
    );
    canvas.fill(ellipse(-0.2, -0.74, 0.05, 0.11), faded(palette.light, 0.6));
    for (const [y, half] of [
      [-0.27, 0.15],
      [-0.185, 0.14],
      [-0.1, 0.12],
    ] as const)
      fillSolid(
        canvas,
        roundRect(-half, y, half * 2, 0.07, 0.035),
        mix(palette.ink, palette.surface, 0.3),
        0.1,
      );
    canvas.fill(roundRect(-0.06, -0.04, 0.12, 0.04, 0.02), palette.ink);
  },
};

/** A place on a map. */
export const pin: Thing = {
  width: 0.72,
  draw: (canvas, palette) => {
    const tone = palette.asked ?? palette.main;
    fillSolid(
      canvas,
      new Trace(0, 0)
        .curve(-0.1, -0.2, -0.35, -0.4, -0.35, -0.65)
        .bend(-0.35, -1, 0, -1)
        .bend(0.35, -1, 0.35, -0.65)
        .curve(0.35, -0.4, 0.1, -0.2, 0, 0).path,
      tone,
      0.12,
    );
    canvas.fill(circle(0, -0.65, 0.16), palette.light);
    canvas.fill(circle(0, -0.65, 0.075), palette.accent);
  },
};
