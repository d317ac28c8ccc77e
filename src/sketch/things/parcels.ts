import { darker, faded, lighter } from '../colour/colour.ts';
import { natural } from '../colour/palette.ts';
import { polygon } from '../raster/shapes.ts';
import type { Thing } from './thing.ts';

/** A taped parcel seen at a corner. */
export const parcel: Thing = {
  width: 1.12,
  draw: (canvas, palette) => {
    const card = palette.asked ?? natural(palette, '#cf9f6c');
    const tape = palette.asked === null ? palette.main : lighter(card, 0.12);
    canvas.fill(polygon([-0.52, -0.76, 0.06, -0.62, 0.06, 0, -0.52, -0.16]), lighter(card, 0.01));
    canvas.fill(polygon([0.06, -0.62, 0.52, -0.8, 0.52, -0.2, 0.06, 0]), darker(card, 0.09));
    canvas.fill(
      polygon([-0.52, -0.76, -0.06, -0.95, 0.52, -0.8, 0.06, -0.62]),
      lighter(card, 0.07),
    );
    canvas.fill(polygon([-0.32, -0.711, -0.18, -0.678, 0.29, -0.862, 0.15, -0.898]), tape);
    canvas.fill(
      polygon([-0.32, -0.711, -0.18, -0.678, -0.18, -0.47, -0.32, -0.51]),
      darker(tape, 0.05),
    );
    canvas.fill(
      polygon([0.18, -0.36, 0.4, -0.45, 0.4, -0.26, 0.18, -0.17]),
      faded(palette.light, 0.85),
    );
    canvas.fill(
      polygon([0.21, -0.32, 0.34, -0.373, 0.34, -0.345, 0.21, -0.292]),
      faded(palette.ink, 0.5),
    );
    canvas.fill(
      polygon([0.21, -0.26, 0.3, -0.297, 0.3, -0.272, 0.21, -0.235]),
      faded(palette.ink, 0.3),
    );
  },
};
