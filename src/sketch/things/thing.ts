import type { Palette } from '../colour/palette.ts';
import type { Random } from '../random.ts';
import type { Canvas } from '../raster/canvas.ts';

/**
 * Something that can be set down anywhere. It is drawn 1 tall, from y = -1 to y = 0 where it
 * stands, and `width` wide around x = 0.
 */
export type Thing = {
  readonly width: number;
  readonly draw: (canvas: Canvas, palette: Palette, random: Random) => void;
};
