import type { Raster } from '../../src/core/raster.ts';
import { ciede2000 } from '../../src/retouch/fit/ciede2000.ts';
import { type Lab, labOfLight } from '../../src/retouch/fit/lab-color.ts';
import { lightOfByte } from '../../src/retouch/fit/srgb-light.ts';
import { type EditCase, onPatch } from './edit-case.ts';

/** Pixels of the patch: so near to where it begins to be seen lies what the eye compares. */
const near = 3;

/**
 * The mean CIEDE2000 between the original and the outermost of the pixels that a patch covers
 * altogether: as the answer came, and as it is placed. For edits that are sent pixel by pixel.
 */
export function seamSteps(
  edit: EditCase,
  answer: Raster,
  patch: Raster,
): { readonly came: number; readonly placed: number } {
  const corner = onPatch(edit, { x: 0, y: 0 });
  const sum = { came: 0, placed: 0, count: 0 };
  for (let pixel = 0; pixel < patch.width * patch.height; pixel += 1) {
    const [x, y] = [pixel % patch.width, Math.floor(pixel / patch.width)];
    if (!isOutermost(patch, x, y)) continue;
    const there = { x: x - corner.x, y: y - corner.y };
    const known = colourAt(edit.original, there.x, there.y);
    sum.came += ciede2000(known, colourAt(answer, there.x, there.y));
    sum.placed += ciede2000(known, colourAt(patch, x, y));
    sum.count += 1;
  }
  if (sum.count === 0) throw new Error('No pixel of the patch is opaque.');
  return { came: sum.came / sum.count, placed: sum.placed / sum.count };
}

function isOutermost({ width, data }: Raster, x: number, y: number): boolean {
  const alphaAt = (across: number, down: number) => data[4 * ((y + down) * width + x + across) + 3];
  if (alphaAt(0, 0) !== 255) return false;
  return [-near, near].some((away) => alphaAt(away, 0) !== 255 || alphaAt(0, away) !== 255);
}

function colourAt({ width, data }: Raster, x: number, y: number): Lab {
  const at = 4 * (y * width + x);
  const light = (channel: number) => lightOfByte[data[at + channel] ?? 0] ?? 0;
  return labOfLight(light(0), light(1), light(2));
}
