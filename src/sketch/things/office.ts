import { faded, mix } from '../colour/colour.ts';
import { rect, roundRect } from '../raster/shapes.ts';
import { fillSolid } from './solid.ts';
import type { Thing } from './thing.ts';

export const calendar: Thing = {
  width: 0.98,
  draw: (canvas, palette) => {
    const head = palette.asked ?? palette.main;
    canvas.fill(roundRect(-0.45, -0.9, 0.92, 0.92, 0.08), faded(palette.ink, 0.12));
    const page = roundRect(-0.47, -0.93, 0.94, 0.92, 0.08);
    fillSolid(canvas, page, palette.light, 0.03);
    canvas.inside(page, () => canvas.fill(rect(-0.5, -1, 1, 0.3), head));
    for (const x of [-0.24, 0.24])
      canvas.fill(roundRect(x - 0.035, -1, 0.07, 0.18, 0.035), palette.ink);
    for (let row = 0; row < 4; row += 1) {
      for (let day = 0; day < 5; day += 1) {
        const isToday = row === 1 && day === 3;
        const tone = isToday
          ? palette.accent
          : mix(palette.surface, palette.light, row === 3 && day > 2 ? 0.8 : 0.2);
        canvas.fill(roundRect(-0.385 + day * 0.16, -0.6 + row * 0.14, 0.125, 0.1, 0.025), tone);
      }
    }
  },
};
