import type { Palette } from './colour/palette.ts';
import type { Brief } from './prompt/brief.ts';
import type { Random } from './random.ts';
import type { Canvas } from './raster/canvas.ts';

/** A picture being drawn: x to the right, y down, and the short side is 1 long. */
export type Scene = {
  readonly canvas: Canvas;
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly random: Random;
  readonly brief: Brief;
};
