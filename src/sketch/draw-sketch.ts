import type { Raster } from '../core/raster.ts';
import { choosePalette } from './colour/choose-palette.ts';
import { drawWhole } from './draw-whole.ts';
import { drawPatch } from './patch/draw-patch.ts';
import { restyle } from './patch/restyle.ts';
import { readPrompt } from './prompt/read-prompt.ts';
import { createRandom } from './random.ts';

export type SketchRequest = {
  readonly prompt: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Any number: the same request with the same seed gives the same bytes. */
  readonly seed: number;
  /** Colours to keep to, `#rrggbb`. */
  readonly palette?: readonly string[];
  /** The picture being edited, of the same size. */
  readonly base?: Raster;
  /** One byte a pixel: 255 draw here, 0 keep; needs `base`. */
  readonly mask?: Uint8Array;
};

/**
 * Draws a flat picture of what the prompt names. With a base and a mask only the masked part is
 * drawn, in tones of what surrounds it, and the rest is the base's bytes; with a base alone the
 * base is restyled. Throws a RangeError when the sizes are not whole, positive and equal.
 */
export function drawSketch(request: SketchRequest): Raster {
  checkSizes(request);
  const { prompt, width, height, seed, palette: given = [], base, mask } = request;
  const brief = readPrompt(prompt);
  const random = createRandom(seed, `${brief.role} ${brief.topic}`);
  if (base !== undefined && mask !== undefined)
    return drawPatch({ brief, base, mask, given, random });
  const palette = choosePalette(brief, given, random.branch('palette'));
  if (base !== undefined) return restyle(base, brief, palette, random);
  return drawWhole({ brief, width, height, palette, random });
}

function checkSizes({ width, height, base, mask }: SketchRequest): void {
  if (!isSize(width) || !isSize(height)) {
    throw new RangeError(`a sketch needs whole sizes above 0, not ${width} x ${height}`);
  }
  if (mask !== undefined && base === undefined) {
    throw new RangeError('a mask needs the picture that it belongs to');
  }
  if (
    base !== undefined &&
    (base.width !== width || base.height !== height || base.data.length !== width * height * 4)
  ) {
    throw new RangeError(`the base must have the size of the sketch, ${width} x ${height}`);
  }
  if (mask !== undefined && mask.length !== width * height) {
    throw new RangeError(`the mask must have one byte for each of ${width} x ${height} pixels`);
  }
}

function isSize(value: number): boolean {
  return Number.isInteger(value) && value > 0;
}
