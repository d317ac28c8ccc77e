import type { Raster } from '../../core/raster.ts';
import { maskBox } from '../mask-box.ts';
import { blendFill } from './blend-fill.ts';
import { buildPyramid } from './build-pyramid.ts';
import { createChance } from './create-chance.ts';
import { fillLevels } from './fill-levels.ts';
import { known } from './level.ts';
import { measureBusyness } from './measure-busyness.ts';
import { readLevel } from './read-level.ts';

/** Least width of the surroundings that are looked at, in pixels. */
const leastMargin = 96;

/**
 * Fills what the mask marks from what it does not: PatchMatch (Barnes et al. 2009) in a
 * coarse-to-fine voting loop (Wexler et al. 2007). `mask`: one byte a pixel, 255 to be filled,
 * less in proportion. Yields the part done, 0 to 1, every few milliseconds; whoever has enough
 * just stops asking. Returns a new raster: opaque where filled, the unmarked pixels as they were.
 * The same seed gives the same bytes. Throws an Error when the mask leaves nothing opaque to copy
 * from, a RangeError when it has another size than the picture.
 */
export function* heal(picture: Raster, mask: Uint8Array, seed: number): Generator<number, Raster> {
  const { width, height, data } = picture;
  if (mask.length !== width * height) {
    throw new RangeError(`a mask of ${mask.length} pixels for ${width} x ${height}`);
  }
  yield 0;
  const hole = maskBox(mask, width, height, 0);
  if (hole === null) {
    yield 1;
    return { width, height, data: new Uint8ClampedArray(data) };
  }
  const margin = Math.max(leastMargin, hole.right - hole.left, hole.bottom - hole.top);
  const whole = { left: 0, top: 0, right: width, bottom: height };
  const near = maskBox(mask, width, height, margin) ?? whole;
  let box = near;
  let finest = readLevel(picture, mask, box);
  if (!finest.kinds.includes(known)) {
    box = whole;
    finest = readLevel(picture, mask, box);
  }
  if (!finest.kinds.includes(known)) throw new Error('nothing is known to fill the hole from');
  yield 0;
  for (const _ of measureBusyness(finest)) yield 0;
  yield 0;
  const coarser = buildPyramid(finest);
  yield 0;
  const filled = yield* fillLevels(finest, coarser, createChance(seed));
  yield 1;
  return blendFill(picture, mask, filled, box);
}
