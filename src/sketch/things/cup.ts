import { darker, faded, lighter } from '../colour/colour.ts';
import { natural } from '../colour/palette.ts';
import { vertical } from '../raster/paint.ts';
import { ellipse } from '../raster/shapes.ts';
import { turnedShape } from '../raster/soft-shapes.ts';
import { Trace } from '../raster/trace.ts';
import { fillSolid } from './solid.ts';
import type { Thing } from './thing.ts';

/** Coffee or tea on a saucer, steaming. */
export const cup: Thing = {
  width: 1.5,
  draw: (canvas, palette) => {
    const glaze = palette.asked ?? palette.main;
    const dish = lighter(glaze, 0.1);
    fillSolid(canvas, ellipse(0, -0.07, 0.72, 0.07), darker(dish, 0.05));
    fillSolid(canvas, ellipse(0, -0.09, 0.72, 0.068), dish);
    canvas.fill(ellipse(0.04, -0.08, 0.4, 0.038), darker(dish, 0.09));
    const handle = new Trace(0.4, -0.52).curve(0.72, -0.6, 0.72, -0.2, 0.3, -0.24).path;
    canvas.stroke(handle, 0.075, darker(glaze, 0.05));
    const body = turnedShape([0.45, -0.62, 0.445, -0.45, 0.38, -0.2, 0.22, -0.08]);
    fillSolid(canvas, body, glaze, 0.12);
    canvas.inside(body, () =>
      canvas.fill(
        new Trace(-0.36, -0.62)
          .curve(-0.35, -0.4, -0.28, -0.2, -0.2, -0.1)
          .line(-0.13, -0.1)
          .curve(-0.22, -0.2, -0.27, -0.4, -0.27, -0.62).path,
        faded(palette.light, 0.35),
      ),
    );
    canvas.fill(ellipse(0, -0.62, 0.45, 0.085), lighter(glaze, 0.07));
    canvas.fill(ellipse(0, -0.612, 0.4, 0.066), darker(glaze, 0.12));
    canvas.fill(ellipse(0, -0.598, 0.37, 0.052), natural(palette, '#5a3726'));
    canvas.fill(ellipse(-0.05, -0.594, 0.2, 0.026), natural(palette, '#b98a63'));
    const steam = vertical(
      -1,
      -0.66,
      faded(palette.light, 0),
      faded(palette.light, 0.75),
      faded(palette.light, 0),
    );
    for (const x of [-0.14, 0.1]) {
      canvas.stroke(
        new Trace(x, -0.67).curve(x - 0.09, -0.75, x + 0.1, -0.83, x + 0.01, -0.99).path,
        0.045,
        steam,
      );
    }
  },
};
