import { darker, faded, lighter, mix } from '../colour/colour.ts';
import { natural } from '../colour/palette.ts';
import { circle, ellipse, roundRect } from '../raster/shapes.ts';
import { rounded } from '../raster/soft-shapes.ts';
import { Trace } from '../raster/trace.ts';
import { fillSolid } from './solid.ts';
import type { Thing } from './thing.ts';

export const burger: Thing = {
  width: 1.2,
  draw: (canvas, palette) => {
    const bun = natural(palette, '#d9984f');
    const lettuce = natural(palette, '#86b35c');
    fillSolid(
      canvas,
      rounded([-0.52, -0.22, 0.04, 0.52, -0.22, 0.04, 0.47, 0, 0.14, -0.47, 0, 0.14]),
      bun,
      0.09,
    );
    fillSolid(canvas, roundRect(-0.56, -0.37, 1.12, 0.18, 0.08), natural(palette, '#6b4030'), 0.08);
    const cheese = natural(palette, '#f4b942');
    canvas.fill(
      new Trace(-0.56, -0.42)
        .line(0.56, -0.42)
        .line(0.56, -0.36)
        .line(0.3, -0.36)
        .line(0.16, -0.24)
        .line(0.02, -0.36)
        .line(-0.3, -0.36)
        .line(-0.42, -0.27)
        .line(-0.54, -0.36).path,
      cheese,
    );
    fillSolid(
      canvas,
      roundRect(-0.53, -0.49, 1.06, 0.085, 0.04),
      natural(palette, '#d4513f'),
      0.08,
    );
    const frill = new Trace(-0.58, -0.55);
    for (let wave = 0; wave < 8; wave += 1) {
      const x = -0.58 + wave * 0.145;
      frill.curve(x + 0.02, -0.47, x + 0.12, -0.47, x + 0.145, -0.54);
    }
    frill.line(0.54, -0.6).line(-0.54, -0.6);
    fillSolid(canvas, frill.path, lettuce, 0.08);
    const top = new Trace(-0.54, -0.57)
      .curve(-0.58, -0.86, -0.3, -1, 0, -1)
      .curve(0.3, -1, 0.58, -0.86, 0.54, -0.57)
      .curve(0.3, -0.54, -0.3, -0.54, -0.54, -0.57).path;
    fillSolid(canvas, top, bun, 0.1);
    canvas.inside(top, () =>
      canvas.fill(ellipse(-0.2, -0.88, 0.2, 0.07), faded(lighter(bun, 0.14), 0.55)),
    );
    for (const [x, y] of [
      [-0.26, -0.78],
      [-0.08, -0.9],
      [0.1, -0.8],
      [0.26, -0.88],
      [0.36, -0.74],
      [-0.42, -0.68],
      [0.18, -0.68],
      [-0.1, -0.7],
    ] as const) {
      canvas.fill(ellipse(x, y, 0.028, 0.018), natural(palette, '#f6e3bd'));
    }
  },
};

/** Satay skewers on a plate with peanut sauce. */
export const satay: Thing = {
  width: 1.7,
  draw: (canvas, palette) => {
    const plate = palette.asked ?? mix(palette.second, palette.light, 0.5);
    fillSolid(canvas, ellipse(0, -0.22, 0.84, 0.21), darker(plate, 0.09));
    fillSolid(canvas, ellipse(0, -0.27, 0.84, 0.21), plate);
    canvas.fill(ellipse(0, -0.27, 0.66, 0.155), darker(plate, 0.05));
    const stick = natural(palette, '#e2c38f');
    const meat = natural(palette, '#9a5730');
    for (const [y, x] of [
      [-0.56, 0.1],
      [-0.44, 0.02],
      [-0.32, -0.06],
    ] as const) {
      canvas.stroke(new Trace(x - 0.7, y + 0.1).line(x + 0.62, y - 0.1).path, 0.022, stick);
      for (let bite = 0; bite < 4; bite += 1) {
        const bx = x - 0.34 + bite * 0.21;
        const by = y + 0.05 - bite * 0.032;
        fillSolid(
          canvas,
          rounded([
            bx - 0.1,
            by - 0.05,
            0.05,
            bx + 0.09,
            by - 0.085,
            0.05,
            bx + 0.1,
            by + 0.045,
            0.05,
            bx - 0.09,
            by + 0.075,
            0.05,
          ]),
          meat,
          0.13,
        );
        canvas.stroke(
          new Trace(bx - 0.05, by - 0.02).line(bx + 0.03, by - 0.035).path,
          0.014,
          darker(meat, 0.12),
        );
      }
    }
    fillSolid(canvas, ellipse(0.48, -0.26, 0.17, 0.075), palette.light, 0.06);
    canvas.fill(ellipse(0.48, -0.27, 0.135, 0.052), natural(palette, '#b06a33'));
    for (const [x, y] of [
      [-0.52, -0.22],
      [-0.42, -0.17],
    ] as const) {
      canvas.fill(circle(x, y, 0.075), natural(palette, '#6f9a55'));
      canvas.fill(circle(x, y, 0.06), natural(palette, '#cfe3a6'));
    }
  },
};
