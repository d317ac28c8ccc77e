import { darker, faded, lighter, mix, tint } from '../colour/colour.ts';
import { natural } from '../colour/palette.ts';
import { circle, polygon, rect, roundRect } from '../raster/shapes.ts';
import { rounded } from '../raster/soft-shapes.ts';
import { Trace } from '../raster/trace.ts';
import { fillSolid } from '../things/solid.ts';
import type { Thing } from '../things/thing.ts';

/** A double bed from its side, the headboard on the left. */
export const bed: Thing = {
  width: 2.6,
  draw: (canvas, palette) => {
    const wood = natural(palette, '#a87650');
    const linen = mix(palette.light, palette.background, 0.25);
    const cover = palette.asked ?? palette.main;
    for (const x of [-1.14, 1.12])
      canvas.fill(roundRect(x - 0.04, -0.16, 0.08, 0.16, 0.02), darker(wood, 0.1));
    fillSolid(
      canvas,
      rounded([-1.3, -1, 0.09, -1.12, -1, 0.09, -1.12, -0.1, 0.02, -1.3, -0.1, 0.02]),
      wood,
      0.08,
    );
    fillSolid(canvas, roundRect(-1.2, -0.3, 2.46, 0.18, 0.04), wood, 0.07);
    fillSolid(canvas, roundRect(-1.14, -0.52, 2.36, 0.26, 0.08), linen, 0.04);
    fillSolid(
      canvas,
      rounded([-1.1, -0.74, 0.08, -0.62, -0.7, 0.08, -0.56, -0.5, 0.08, -1.1, -0.5, 0.06]),
      lighter(linen, 0.01),
      0.06,
    );
    fillSolid(
      canvas,
      rounded([-0.98, -0.66, 0.07, -0.56, -0.64, 0.08, -0.48, -0.48, 0.08, -0.98, -0.46, 0.05]),
      palette.accent,
      0.08,
    );
    fillSolid(
      canvas,
      new Trace(-0.5, -0.52)
        .curve(-0.3, -0.62, 0.4, -0.62, 1.1, -0.58)
        .curve(1.24, -0.56, 1.27, -0.44, 1.26, -0.2)
        .line(-0.42, -0.2)
        .curve(-0.48, -0.3, -0.52, -0.4, -0.5, -0.52).path,
      cover,
      0.07,
    );
    fillSolid(
      canvas,
      new Trace(-0.52, -0.54)
        .curve(-0.4, -0.6, -0.3, -0.6, -0.2, -0.58)
        .line(-0.14, -0.22)
        .line(-0.44, -0.2).path,
      lighter(linen, 0.01),
      0.04,
    );
    canvas.stroke(
      new Trace(0.3, -0.58).curve(0.36, -0.44, 0.32, -0.34, 0.38, -0.22).path,
      0.014,
      faded(darker(cover, 0.1), 0.6),
    );
    canvas.stroke(
      new Trace(0.82, -0.56).curve(0.86, -0.44, 0.84, -0.34, 0.9, -0.22).path,
      0.014,
      faded(darker(cover, 0.1), 0.6),
    );
  },
};

/** A desk with a screen, a lamp and a pot of pens. */
export const desk: Thing = {
  width: 1.7,
  draw: (canvas, palette) => {
    const wood = natural(palette, '#c59061');
    for (const [x, lean] of [
      [-0.7, -0.05],
      [0.7, 0.05],
    ] as const)
      canvas.fill(
        polygon([x - 0.03, -0.5, x + 0.03, -0.5, x + lean + 0.02, 0, x + lean - 0.02, 0]),
        darker(wood, 0.12),
      );
    fillSolid(canvas, roundRect(0.28, -0.52, 0.44, 0.26, 0.02), lighter(wood, 0.03), 0.05);
    canvas.fill(roundRect(0.46, -0.405, 0.08, 0.02, 0.01), darker(wood, 0.2));
    fillSolid(canvas, roundRect(-0.84, -0.56, 1.68, 0.06, 0.02), wood, 0.05);
    const metal = mix(palette.ink, palette.surface, 0.2);
    canvas.fill(rect(-0.13, -0.66, 0.08, 0.1), darker(metal, 0.04));
    canvas.fill(roundRect(-0.24, -0.58, 0.3, 0.02, 0.01), metal);
    fillSolid(canvas, roundRect(-0.47, -0.99, 0.76, 0.36, 0.025), palette.ink, 0.06);
    const screen = rect(-0.445, -0.965, 0.71, 0.31);
    canvas.fill(screen, tint(palette.main, 0.75));
    canvas.inside(screen, () => {
      canvas.fill(rect(-0.445, -0.965, 0.16, 0.32), mix(palette.main, palette.ink, 0.3));
      for (const [row, long] of [0.34, 0.26, 0.3].entries())
        canvas.fill(
          roundRect(-0.25, -0.93 + row * 0.045, long, 0.018, 0.009),
          faded(palette.ink, row === 0 ? 0.6 : 0.25),
        );
      for (const [bar, tall] of [0.06, 0.1, 0.08, 0.13].entries())
        canvas.fill(
          rect(-0.24 + bar * 0.07, -0.68 - tall, 0.045, tall),
          bar === 3 ? palette.accent : palette.main,
        );
      canvas.fill(circle(0.16, -0.74, 0.055), palette.second);
    });
    canvas.stroke(
      new Trace(0.62, -0.57).line(0.5, -0.76).line(0.6, -0.92).path,
      0.022,
      palette.second,
    );
    canvas.fill(polygon([0.52, -0.96, 0.64, -0.98, 0.76, -0.86, 0.66, -0.82]), palette.second);
    canvas.fill(roundRect(0.53, -0.585, 0.18, 0.025, 0.012), darker(palette.second, 0.05));
    for (const [x, top, tone] of [
      [-0.72, -0.74, palette.accent],
      [-0.68, -0.78, palette.main],
      [-0.64, -0.72, palette.second],
    ] as const)
      canvas.stroke(new Trace(x, -0.6).line(x + (x + 0.68) * 0.5, top).path, 0.016, tone);
    fillSolid(canvas, roundRect(-0.76, -0.68, 0.16, 0.12, 0.02), palette.accent, 0.08);
  },
};
