import { darker, lighter, mix } from '../colour/colour.ts';
import { circle, roundRect } from '../raster/shapes.ts';
import { rounded } from '../raster/soft-shapes.ts';
import { Trace } from '../raster/trace.ts';
import { fillSolid } from './solid.ts';
import type { Thing } from './thing.ts';

/** A wrist watch, upright, its hands at ten past ten. */
export const watch: Thing = {
  width: 0.56,
  draw: (canvas, palette) => {
    const strap = palette.asked ?? palette.main;
    const metal = mix(palette.surface, palette.ink, 0.12);
    fillSolid(
      canvas,
      rounded([
        -0.13, -1, 0.04, 0.13, -1, 0.04, 0.17, -0.6, 0.02, 0.17, -0.4, 0.02, 0.13, 0, 0.05, -0.13,
        0, 0.05, -0.17, -0.4, 0.02, -0.17, -0.6, 0.02,
      ]),
      strap,
      0.1,
    );
    for (const y of [-0.14, -0.2, -0.08]) canvas.fill(circle(0, y, 0.014), darker(strap, 0.14));
    canvas.fill(roundRect(0.24, -0.545, 0.05, 0.09, 0.02), darker(metal, 0.1));
    fillSolid(canvas, circle(0, -0.5, 0.265), metal, 0.16);
    canvas.fill(circle(0, -0.5, 0.22), lighter(palette.light, 0));
    canvas.fill(circle(0.02, -0.485, 0.2), mix(palette.light, palette.surface, 0.35));
    canvas.fill(circle(0, -0.5, 0.2), palette.light);
    for (let hour = 0; hour < 12; hour += 1) {
      const angle = (hour * Math.PI) / 6;
      const inner = hour % 3 === 0 ? 0.145 : 0.165;
      canvas.stroke(
        new Trace(Math.sin(angle) * inner, -0.5 - Math.cos(angle) * inner).line(
          Math.sin(angle) * 0.18,
          -0.5 - Math.cos(angle) * 0.18,
        ).path,
        hour % 3 === 0 ? 0.016 : 0.009,
        palette.ink,
      );
    }
    canvas.stroke(new Trace(0, -0.5).line(-0.085, -0.575).path, 0.02, palette.ink);
    canvas.stroke(new Trace(0, -0.5).line(0.125, -0.585).path, 0.015, palette.ink);
    canvas.stroke(new Trace(-0.01, -0.53).line(0.03, -0.37).path, 0.008, palette.accent);
    canvas.fill(circle(0, -0.5, 0.018), palette.accent);
  },
};
