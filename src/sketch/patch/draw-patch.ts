import type { Raster } from '../../core/raster.ts';
import { fillFromBorder } from '../../retouch/fill-from-border.ts';
import { maskBox, type PixelBox } from '../../retouch/mask-box.ts';
import { choosePalette } from '../colour/choose-palette.ts';
import { type Colour, oklch } from '../colour/colour.ts';
import type { Palette } from '../colour/palette.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Brief } from '../prompt/brief.ts';
import type { Random } from '../random.ts';
import { Canvas } from '../raster/canvas.ts';
import { drawShadow } from '../things/solid.ts';
import { meanColour } from './border-colour.ts';
import { figureOf } from './figure.ts';
import { fitInMask } from './fit-in-mask.ts';
import { maskDepth } from './mask-depth.ts';

type PatchRequest = {
  readonly brief: Brief;
  readonly base: Raster;
  readonly mask: Uint8Array;
  readonly given: readonly string[];
  readonly random: Random;
};

/** The base with what the brief asks for inside the mask; outside, the base's own bytes. */
export function drawPatch(request: PatchRequest): Raster {
  const { brief, base, mask } = request;
  const { width, height } = base;
  // By name: a browser's ImageData keeps its size where a spread does not look.
  const result: Raster = { width, height, data: new Uint8ClampedArray(base.data) };
  // Two pixels of what is kept, for the fill to meet.
  const box = maskBox(mask, width, height, 2);
  if (box === null) return result;
  const fill = fillFromBorder(base, mask, box);
  layOver(
    result,
    brief.isRemoval && fill !== null ? fill : drawInBox(request, box, fill),
    mask,
    box,
  );
  return result;
}

function drawInBox(request: PatchRequest, box: PixelBox, fill: Raster | null): Raster {
  const { brief, base, mask, given, random } = request;
  const mean = fill === null ? null : meanColour(fill);
  const palette = patchPalette(brief, given, mean, random.branch('palette'));
  const figure = figureOf(brief);
  if (fill === null || figure === null) {
    const scene = drawWhole({
      brief,
      width: box.right - box.left,
      height: box.bottom - box.top,
      palette,
      random,
    });
    if (fill !== null) meltInto(scene, fill, maskDepth(mask, base.width, box));
    return scene;
  }
  const canvas = Canvas.over(fill);
  const { x, y, tall } = fitInMask(mask, base.width, box, figure.width);
  const size = tall * 0.9;
  const foot = y - tall * 0.05;
  canvas.within(
    [
      [size, 0, x],
      [0, size, foot],
    ],
    () => {
      if (brief.role !== 'portrait')
        drawShadow(canvas, 0.02, -0.005, figure.width * 0.52, palette.ink, 0.3);
      figure.draw(canvas, palette, random.branch('thing'));
    },
  );
  return canvas.raster;
}

/** Colours that go with the mean of the surroundings and stand out from it. */
function patchPalette(
  brief: Brief,
  given: readonly string[],
  mean: Colour | null,
  random: Random,
): Palette {
  if (mean === null) return choosePalette(brief, given, random);
  const turn = random.pick([150, 180, -150, 40]);
  const main = oklch(
    mean.l > 0.6 ? 0.52 : 0.74,
    Math.min(0.13, Math.max(0.07, mean.c * 1.3)),
    mean.h + turn,
  );
  const palette = choosePalette(brief, given, random, main);
  // Photographs are seldom as lively as flat drawings: natural colours are calmed to match.
  return { ...palette, chroma: palette.chroma * Math.min(1, 0.65 + mean.c * 4) };
}

/** Lets the scene fade into the fill towards the mask's edge. */
function meltInto(scene: Raster, fill: Raster, depth: Uint16Array): void {
  const reach = 3 * 0.14 * Math.min(scene.width, scene.height);
  for (let pixel = 0; pixel < depth.length; pixel += 1) {
    const part = Math.min(1, (depth[pixel] ?? 0) / reach);
    const weight = part * part * (3 - 2 * part);
    if (weight === 1) continue;
    for (let channel = pixel * 4; channel < pixel * 4 + 3; channel += 1) {
      const from = fill.data[channel] ?? 0;
      scene.data[channel] = from + ((scene.data[channel] ?? 0) - from) * weight;
    }
  }
}

/** Lays an opaque picture of `box` over the result, by the mask's strength. */
function layOver(result: Raster, patch: Raster, mask: Uint8Array, box: PixelBox): void {
  for (let y = box.top; y < box.bottom; y += 1) {
    for (let x = box.left; x < box.right; x += 1) {
      const pixel = y * result.width + x;
      const amount = mask[pixel] ?? 0;
      if (amount === 0) continue;
      const to = pixel * 4;
      const from = ((y - box.top) * patch.width + x - box.left) * 4;
      const under = ((result.data[to + 3] ?? 0) * (255 - amount)) / 255;
      const alpha = amount + under;
      for (let channel = 0; channel < 3; channel += 1) {
        const over = (patch.data[from + channel] ?? 0) * amount;
        result.data[to + channel] = (over + (result.data[to + channel] ?? 0) * under) / alpha;
      }
      result.data[to + 3] = alpha;
    }
  }
}
