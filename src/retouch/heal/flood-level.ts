import { createGrid, fillGrid } from '../fill-grid.ts';
import { known, type Level } from './level.ts';

/** Gives every pixel that is not known the smoothest colour and busyness between the known ones. */
export function floodLevel({ width, height, pixels, kinds }: Level): void {
  const colours = createGrid(width, height);
  const busyness = createGrid(width, height);
  for (let pixel = 0; pixel < kinds.length; pixel += 1) {
    if (kinds[pixel] !== known) continue;
    colours.isKnown[pixel] = 1;
    busyness.isKnown[pixel] = 1;
    for (let channel = 0; channel < 3; channel += 1) {
      colours.colours[pixel * 3 + channel] = pixels[pixel * 4 + channel] ?? 0;
    }
    busyness.colours[pixel * 3] = pixels[pixel * 4 + 3] ?? 0;
  }
  fillGrid(colours);
  fillGrid(busyness);
  for (let pixel = 0; pixel < kinds.length; pixel += 1) {
    if (kinds[pixel] === known) continue;
    for (let channel = 0; channel < 3; channel += 1) {
      pixels[pixel * 4 + channel] = (colours.colours[pixel * 3 + channel] ?? 0) + 0.5;
    }
    pixels[pixel * 4 + 3] = (busyness.colours[pixel * 3] ?? 0) + 0.5;
  }
}
