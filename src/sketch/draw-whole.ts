import type { Raster } from '../core/raster.ts';
import type { Palette } from './colour/palette.ts';
import { drawRole } from './draw-role.ts';
import type { Brief } from './prompt/brief.ts';
import type { Random } from './random.ts';
import { Canvas } from './raster/canvas.ts';

type Whole = {
  readonly brief: Brief;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly random: Random;
};

/** A whole picture of what the brief asks for. Drawings measure in its shorter side. */
export function drawWhole({ brief, width, height, palette, random }: Whole): Raster {
  const canvas = Canvas.filled(width, height, palette.background);
  const unit = Math.min(width, height);
  canvas.within(
    [
      [unit, 0, 0],
      [0, unit, 0],
    ],
    () => drawRole({ canvas, width: width / unit, height: height / unit, palette, random, brief }),
  );
  return canvas.raster;
}
