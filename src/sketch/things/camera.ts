import { darker, faded, lighter, mix } from '../colour/colour.ts';
import { circle, rect, roundRect } from '../raster/shapes.ts';
import { rounded } from '../raster/soft-shapes.ts';
import { fillSolid } from './solid.ts';
import type { Thing } from './thing.ts';

export const camera: Thing = {
  width: 1.4,
  draw: (canvas, palette) => {
    const leather = palette.asked ?? palette.main;
    const metal = mix(palette.surface, palette.light, 0.35);
    fillSolid(canvas, rounded([-0.2, -1, 0.05, 0.2, -1, 0.05, 0.28, -0.8, 0.02, -0.28, -0.8, 0.02]), metal, 0.1);
    fillSolid(canvas, roundRect(-0.56, -0.9, 0.18, 0.12, 0.03), darker(metal, 0.12), 0.1);
    fillSolid(canvas, roundRect(0.38, -0.88, 0.22, 0.1, 0.03), palette.accent, 0.1);
    const body = roundRect(-0.69, -0.82, 1.38, 0.82, 0.1);
    fillSolid(canvas, body, leather, 0.08);
    canvas.inside(body, () => {
      canvas.fill(rect(-0.7, -0.84, 1.4, 0.2), metal);
      canvas.fill(rect(-0.7, -0.14, 1.4, 0.2), darker(metal, 0.05));
    });
    canvas.fill(circle(0.04, -0.38, 0.36), faded(palette.ink, 0.2));
    fillSolid(canvas, circle(0, -0.4, 0.35), darker(metal, 0.05), 0.14);
    canvas.fill(circle(0, -0.4, 0.29), palette.ink);
    fillSolid(canvas, circle(0, -0.4, 0.22), lighter(palette.ink, 0.12), 0.16);
    canvas.fill(circle(0, -0.4, 0.13), mix(palette.ink, palette.second, 0.4));
    canvas.fill(circle(-0.08, -0.48, 0.055), faded(palette.light, 0.75));
    canvas.fill(circle(0.08, -0.33, 0.025), faded(palette.light, 0.4));
    canvas.fill(circle(0.52, -0.73, 0.05), mix(palette.ink, palette.second, 0.3));
    canvas.fill(roundRect(-0.09, -0.95, 0.18, 0.1, 0.02), mix(palette.ink, palette.second, 0.25));
  },
};
