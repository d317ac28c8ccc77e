import { darker, lighter, mix } from '../colour/colour.ts';
import { natural } from '../colour/palette.ts';
import { drawLeaf } from '../parts/leaves.ts';
import { circle, ellipse } from '../raster/shapes.ts';
import { rounded, turnedShape } from '../raster/soft-shapes.ts';
import { Trace } from '../raster/trace.ts';
import { fillSolid } from './solid.ts';
import type { Thing } from './thing.ts';

/** A broad-leaved plant in a pot. */
export const potPlant: Thing = {
  width: 0.86,
  draw: (canvas, palette, random) => {
    const green = mix(natural(palette, '#4f8062'), palette.second, 0.15);
    const pot = palette.asked ?? mix(palette.accent, palette.main, 0.4);
    const leaves = [
      [-1.57, 0.52],
      [-2.25, 0.5],
      [-0.9, 0.5],
      [-2.75, 0.44],
      [-0.4, 0.44],
      [-1.9, 0.6],
      [-1.22, 0.6],
      [-2.5, 0.3],
      [-0.62, 0.3],
      [-1.6, 0.36],
    ] as const;
    leaves.forEach(([angle, long], index) => {
      const turn = angle + random.between(-0.1, 0.1);
      const stemX = Math.cos(turn) * 0.12;
      const stemY = -0.4 + Math.sin(turn) * 0.08;
      canvas.stroke(new Trace(0, -0.3).line(stemX, stemY).path, 0.018, darker(green, 0.08));
      drawLeaf(
        canvas,
        stemX,
        stemY,
        turn,
        long * 0.86,
        0.48,
        index % 3 === 0 ? darker(green, 0.05) : index % 3 === 1 ? green : lighter(green, 0.05),
      );
    });
    fillSolid(
      canvas,
      rounded([-0.22, -0.33, 0.01, 0.22, -0.33, 0.01, 0.16, 0, 0.03, -0.16, 0, 0.03]),
      pot,
      0.1,
    );
    fillSolid(
      canvas,
      rounded([
        -0.245, -0.37, 0.015, 0.245, -0.37, 0.015, 0.235, -0.28, 0.015, -0.235, -0.28, 0.015,
      ]),
      lighter(pot, 0.04),
      0.09,
    );
  },
};

/** Flowers in a vase. */
export const flowers: Thing = {
  width: 0.78,
  draw: (canvas, palette, random) => {
    const green = mix(natural(palette, '#5c8a63'), palette.second, 0.15);
    const petals =
      palette.asked === null
        ? [palette.main, palette.accent, mix(palette.main, palette.light, 0.45)]
        : [palette.asked, lighter(palette.asked, 0.1), darker(palette.asked, 0.06)];
    const heads = [
      [-0.26, -0.72, 0.11],
      [0.24, -0.76, 0.1],
      [0.02, -0.88, 0.12],
      [-0.1, -0.6, 0.09],
      [0.16, -0.58, 0.085],
    ] as const;
    for (const [x, y] of heads)
      canvas.stroke(
        new Trace(0, -0.3).curve(x * 0.2, -0.45, x * 0.8, y + 0.2, x, y).path,
        0.016,
        green,
      );
    for (const [angle, long] of [
      [-2.6, 0.3],
      [-0.5, 0.28],
      [-2.1, 0.34],
      [-1.0, 0.32],
      [-1.6, 0.3],
    ] as const) {
      drawLeaf(canvas, 0, -0.38, angle, long, 0.36, darker(green, random.between(0, 0.06)));
    }
    heads.forEach(([x, y, size], index) => {
      const tone = petals[index % petals.length] ?? palette.main;
      for (let petal = 0; petal < 7; petal += 1) {
        const angle = (petal / 7) * Math.PI * 2 + index;
        canvas.fill(
          circle(x + Math.cos(angle) * size * 0.56, y + Math.sin(angle) * size * 0.56, size * 0.44),
          petal % 2 === 0 ? tone : darker(tone, 0.03),
        );
      }
      canvas.fill(circle(x, y, size * 0.36), index % 2 === 0 ? palette.accent : darker(tone, 0.12));
    });
    const vase = mix(palette.second, palette.surface, 0.25);
    fillSolid(
      canvas,
      turnedShape([0.085, -0.44, 0.07, -0.4, 0.1, -0.34, 0.19, -0.2, 0.17, -0.06, 0.1, 0]),
      vase,
      0.14,
    );
    canvas.fill(ellipse(0, -0.44, 0.085, 0.014), darker(vase, 0.14));
    canvas.fill(ellipse(-0.09, -0.2, 0.022, 0.08), { ...palette.light, alpha: 0.4 });
  },
};
