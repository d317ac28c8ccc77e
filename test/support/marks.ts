import type { Raster } from '../../src/core/raster.ts';

/** A disc of its own colour on a grey square, in the middle of it. */
export type Mark = { readonly x: number; readonly y: number; readonly colour: readonly number[] };

const radius = 6;
/** Pixels from a mark's middle to its square's edge. */
const reach = 17;
const grey = 128;
const colours = [
  [255, 0, 0],
  [0, 200, 0],
  [0, 0, 255],
  [255, 255, 0],
  [0, 220, 220],
  [230, 0, 230],
  [255, 255, 255],
  [0, 0, 0],
];

/** Marks in even rows in a box, on places between pixels. */
export function marksIn(box: { x: number; y: number; width: number; height: number }): Mark[] {
  const across = Math.floor(box.width / (2 * reach + 6));
  const down = Math.floor(box.height / (2 * reach + 6));
  return Array.from({ length: across * down }, (_, index) => ({
    x: box.x + (((index % across) + 0.5) * box.width) / across,
    y: box.y + ((Math.floor(index / across) + 0.5) * box.height) / down,
    colour: colours[index % colours.length] ?? [],
  }));
}

/** The picture with the marks on it, their edges smooth. */
export function drawMarks({ width, height, data }: Raster, marks: readonly Mark[]): Raster {
  const marked = data.slice();
  for (const { x, y, colour } of marks) {
    for (let row = Math.ceil(y - reach); row < y + reach - 1; row += 1) {
      for (let column = Math.ceil(x - reach); column < x + reach - 1; column += 1) {
        const distance = Math.hypot(column + 0.5 - x, row + 0.5 - y);
        const part = Math.min(1, Math.max(0, radius + 0.5 - distance));
        for (let channel = 0; channel < 3; channel += 1) {
          const at = 4 * (row * width + column) + channel;
          marked[at] = grey + part * ((colour[channel] ?? 0) - grey);
        }
      }
    }
  }
  return { width, height, data: marked };
}

/**
 * How many pixels the mark's own colour lies from where it belongs; infinite when there is none of
 * it. What counts is the part of its colour that each pixel has beyond the square's.
 *
 * @param scale pixels of the picture for one of the mark's.
 */
export function markError(
  picture: Raster,
  { colour }: Mark,
  place: { readonly x: number; readonly y: number },
  scale: number,
): number {
  const wanted = colour.map((value) => value - grey);
  const length = wanted.reduce((sum, value) => sum + value * value, 0);
  const found = { x: 0, y: 0, weight: 0 };
  const around = (reach - 3) * scale;
  for (let row = Math.ceil(place.y - around); row < place.y + around - 1; row += 1) {
    for (let column = Math.ceil(place.x - around); column < place.x + around - 1; column += 1) {
      const at = 4 * (row * picture.width + column);
      const along = wanted.reduce(
        (sum, value, channel) => sum + value * ((picture.data[at + channel] ?? 0) - grey),
        0,
      );
      const part = Math.min(1, along / length);
      // Less is what a tint makes of the grey.
      if (part < 0.35) continue;
      found.x += part * (column + 0.5);
      found.y += part * (row + 0.5);
      found.weight += part;
    }
  }
  if (found.weight < (Math.PI * radius * radius * scale * scale) / 2) {
    return Number.POSITIVE_INFINITY;
  }
  const dx = found.x / found.weight - place.x;
  const dy = found.y / found.weight - place.y;
  return Math.hypot(dx, dy) / scale;
}
