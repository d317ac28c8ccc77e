import { darker, faded, lighter, mix } from '../colour/colour.ts';
import { natural } from '../colour/palette.ts';
import { circle, ellipse, rect, roundRect } from '../raster/shapes.ts';
import { rounded } from '../raster/soft-shapes.ts';
import { Trace } from '../raster/trace.ts';
import { fillSolid } from './solid.ts';
import type { Thing } from './thing.ts';

/** Strawberry, chocolate, vanilla, pistachio. */
const icings = ['#eca9a9', '#8b5b48', '#f2dcae', '#b4cfa0'] as const;

/** A whole iced cake on a stand, fruit on top. */
export const cake: Thing = {
  width: 1.12,
  draw: (canvas, palette, random) => {
    const icing = palette.asked ?? natural(palette, random.pick(icings));
    const stand = mix(palette.light, palette.surface, 0.35);
    fillSolid(
      canvas,
      rounded([-0.08, -0.22, 0.02, 0.08, -0.22, 0.02, 0.16, -0.02, 0.02, -0.16, -0.02, 0.02]),
      darker(stand, 0.05),
    );
    fillSolid(canvas, ellipse(0, -0.02, 0.24, 0.022), darker(stand, 0.08));
    fillSolid(canvas, roundRect(-0.54, -0.255, 1.08, 0.05, 0.025), stand);
    const body = roundRect(-0.42, -0.72, 0.84, 0.47, 0.03);
    fillSolid(canvas, body, lighter(icing, 0.05), 0.07);
    canvas.inside(body, () => {
      canvas.fill(rect(-0.5, -0.5, 1, 0.06), faded(palette.light, 0.65));
      canvas.fill(rect(-0.5, -0.3, 1, 0.06), darker(icing, 0.07));
    });
    const drip = new Trace(-0.44, -0.74).line(0.44, -0.74).line(0.44, -0.6);
    let x = 0.44;
    for (const deep of [0.52, 0.62, 0.5, 0.6, 0.54, 0.64, 0.52, 0.58]) {
      drip
        .curve(x, -deep + 0.03, x - 0.08, -deep + 0.03, x - 0.08, -deep - 0.05)
        .curve(x - 0.085, -0.66, x - 0.105, -0.66, x - 0.11, -0.62);
      x -= 0.11;
    }
    fillSolid(canvas, drip.path, darker(icing, 0.09), 0.08);
    fillSolid(canvas, ellipse(0, -0.735, 0.44, 0.055), darker(icing, 0.05));
    const berry = natural(palette, '#d2433f');
    for (const berryX of [-0.3, -0.1, 0.1, 0.3]) {
      const lift = Math.abs(berryX) > 0.2 ? 0 : 0.02;
      fillSolid(canvas, circle(berryX, -0.8 + lift, 0.085), berry, 0.12);
      canvas.fill(ellipse(berryX - 0.03, -0.835 + lift, 0.02, 0.014), faded(palette.light, 0.75));
      canvas.stroke(
        new Trace(berryX, -0.87 + lift).curve(
          berryX + 0.01,
          -0.93,
          berryX + 0.04,
          -0.96,
          berryX + 0.07,
          -0.98,
        ).path,
        0.012,
        natural(palette, '#5c7f4c'),
      );
    }
  },
};
