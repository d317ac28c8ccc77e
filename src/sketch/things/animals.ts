import { darker, lighter } from '../colour/colour.ts';
import { ownColour } from '../colour/palette.ts';
import { ellipse, polygon } from '../raster/shapes.ts';
import { blob, curve } from '../raster/soft-shapes.ts';
import { Trace } from '../raster/trace.ts';
import { fillSolid } from './solid.ts';
import type { Thing } from './thing.ts';

/** A sitting cat, its eyes closed. */
export const cat: Thing = {
  width: 0.82,
  draw: (canvas, palette, random) => {
    const fur = ownColour(palette, random.pick(['#d98a4e', '#4a4650', '#b8aea2', '#e3c59b']));
    const chest = lighter(fur, 0.12);
    canvas.stroke(
      curve([0.2, -0.06, 0.36, -0.05, 0.4, -0.2, 0.33, -0.34, 0.36, -0.42]),
      0.075,
      darker(fur, 0.05),
    );
    fillSolid(
      canvas,
      blob([
        0, -0.66, 0.15, -0.56, 0.24, -0.3, 0.28, -0.08, 0.22, 0, -0.22, 0, -0.28, -0.08, -0.24,
        -0.3, -0.15, -0.56,
      ]),
      fur,
      0.08,
    );
    canvas.fill(
      blob([0, -0.58, 0.09, -0.46, 0.08, -0.3, 0, -0.24, -0.08, -0.3, -0.09, -0.46]),
      chest,
    );
    for (const side of [-1, 1]) {
      canvas.fill(
        blob([
          side * 0.04,
          -0.3,
          side * 0.11,
          -0.28,
          side * 0.12,
          -0.06,
          side * 0.09,
          0,
          side * 0.02,
          0,
          side * 0.02,
          -0.08,
        ]),
        darker(fur, 0.03),
      );
      canvas.fill(polygon([side * 0.05, -0.9, side * 0.24, -1, side * 0.25, -0.74]), fur);
      canvas.fill(
        polygon([side * 0.11, -0.89, side * 0.21, -0.945, side * 0.215, -0.8]),
        darker(fur, 0.1),
      );
    }
    fillSolid(canvas, ellipse(0, -0.74, 0.26, 0.2), fur, 0.06);
    canvas.fill(ellipse(0, -0.665, 0.12, 0.085), chest);
    const line = darker(fur, 0.34);
    for (const side of [-1, 1]) {
      canvas.stroke(
        new Trace(side * 0.17, -0.77).curve(
          side * 0.15,
          -0.74,
          side * 0.11,
          -0.74,
          side * 0.09,
          -0.77,
        ).path,
        0.016,
        line,
      );
      canvas.stroke(
        new Trace(0, -0.675).curve(side * 0.01, -0.645, side * 0.04, -0.645, side * 0.05, -0.665)
          .path,
        0.011,
        line,
      );
    }
    canvas.fill(polygon([-0.022, -0.712, 0.022, -0.712, 0, -0.685]), darker(palette.accent, 0.08));
  },
};
