import { darker, faded, lighter, mix } from '../colour/colour.ts';
import { circle, ellipse, rect, roundRect } from '../raster/shapes.ts';
import { rounded } from '../raster/soft-shapes.ts';
import { Trace } from '../raster/trace.ts';
import { fillSolid } from './solid.ts';
import type { Thing } from './thing.ts';

/** A pump bottle, a jar and a tube: one line of skincare. */
export const cosmetics: Thing = {
  width: 1.25,
  draw: (canvas, palette) => {
    const colour = palette.asked ?? palette.main;
    const pale = mix(colour, palette.light, 0.72);
    const lid = mix(palette.accent, palette.surface, 0.25);
    // Tube, behind.
    fillSolid(
      canvas,
      rounded([0.12, -0.8, 0.01, 0.5, -0.8, 0.01, 0.44, -0.14, 0.03, 0.18, -0.14, 0.03]),
      pale,
      0.09,
    );
    canvas.fill(rect(0.12, -0.8, 0.38, 0.035), darker(pale, 0.06));
    fillSolid(canvas, roundRect(0.2, -0.15, 0.22, 0.15, 0.03), lid, 0.1);
    canvas.fill(roundRect(0.29, -0.62, 0.035, 0.3, 0.017), faded(colour, 0.7));
    // Pump bottle.
    canvas.stroke(new Trace(-0.28, -0.92).line(-0.28, -0.78).path, 0.045, darker(lid, 0.06));
    fillSolid(
      canvas,
      rounded([
        -0.46, -1, 0.03, -0.22, -1, 0.03, -0.22, -0.91, 0.02, -0.4, -0.91, 0.02, -0.46, -0.95, 0.02,
      ]),
      lid,
      0.1,
    );
    fillSolid(canvas, roundRect(-0.36, -0.8, 0.16, 0.1, 0.02), lid, 0.1);
    const body = roundRect(-0.48, -0.72, 0.4, 0.72, 0.07);
    fillSolid(canvas, body, colour, 0.12);
    canvas.fill(roundRect(-0.45, -0.66, 0.045, 0.6, 0.022), faded(palette.light, 0.3));
    canvas.fill(circle(-0.27, -0.44, 0.06), faded(palette.light, 0.92));
    canvas.fill(roundRect(-0.36, -0.3, 0.18, 0.024, 0.012), faded(palette.light, 0.85));
    canvas.fill(roundRect(-0.33, -0.25, 0.12, 0.02, 0.01), faded(palette.light, 0.6));
    // Jar, in front.
    fillSolid(
      canvas,
      roundRect(-0.14, -0.24, 0.36, 0.24, 0.055),
      mix(colour, palette.light, 0.45),
      0.1,
    );
    fillSolid(canvas, roundRect(-0.155, -0.34, 0.39, 0.12, 0.03), lid, 0.1);
    canvas.fill(ellipse(0.04, -0.11, 0.07, 0.03), faded(palette.light, 0.8));
    canvas.fill(roundRect(-0.11, -0.33, 0.03, 0.09, 0.015), faded(lighter(lid, 0.1), 0.7));
  },
};
