import { darker, faded, lighter, mix } from '../colour/colour.ts';
import { radial } from '../raster/paint.ts';
import { ellipse, rect, roundRect } from '../raster/shapes.ts';
import { rounded, turnedShape } from '../raster/soft-shapes.ts';
import { fillSolid } from './solid.ts';
import type { Thing } from './thing.ts';

/** A lit table lamp. */
export const lamp: Thing = {
  width: 0.72,
  draw: (canvas, palette) => {
    const base = palette.asked ?? palette.main;
    const shade = mix(palette.light, palette.accent, 0.28);
    const glow = mix(palette.accent, palette.light, 0.6);
    canvas.fill(
      ellipse(0, -0.72, 0.62, 0.5),
      radial(0, -0.72, 0.62, 0.5, faded(glow, 0.5), faded(glow, 0.18), faded(glow, 0)),
    );
    canvas.fill(rect(-0.018, -0.6, 0.036, 0.2), darker(palette.ink, -0.1));
    fillSolid(
      canvas,
      turnedShape([0.05, -0.46, 0.08, -0.42, 0.2, -0.26, 0.2, -0.12, 0.12, -0.03]),
      base,
      0.13,
    );
    fillSolid(canvas, roundRect(-0.15, -0.04, 0.3, 0.04, 0.015), darker(base, 0.08));
    fillSolid(
      canvas,
      rounded([-0.2, -1, 0.02, 0.2, -1, 0.02, 0.34, -0.53, 0.02, -0.34, -0.53, 0.02]),
      lighter(shade, 0.01),
      0.05,
    );
    canvas.fill(ellipse(0, -0.532, 0.33, 0.022), darker(shade, 0.07));
    canvas.fill(ellipse(-0.1, -0.24, 0.035, 0.09), faded(palette.light, 0.35));
  },
};

/** A standing lamp with a drum shade. */
export const floorLamp: Thing = {
  width: 0.34,
  draw: (canvas, palette) => {
    const shade = mix(palette.light, palette.accent, 0.3);
    const glow = mix(palette.accent, palette.light, 0.6);
    canvas.fill(
      ellipse(0, -0.84, 0.4, 0.36),
      radial(0, -0.84, 0.4, 0.36, faded(glow, 0.4), faded(glow, 0.12), faded(glow, 0)),
    );
    const metal = darker(palette.ink, -0.08);
    canvas.fill(rect(-0.007, -0.76, 0.014, 0.75), metal);
    canvas.fill(roundRect(-0.1, -0.02, 0.2, 0.02, 0.01), metal);
    fillSolid(
      canvas,
      rounded([-0.12, -1, 0.01, 0.12, -1, 0.01, 0.165, -0.75, 0.01, -0.165, -0.75, 0.01]),
      shade,
      0.06,
    );
  },
};
