import { halveLevel } from './halve-level.ts';
import { known, type Level } from './level.ts';
import { measureDepth } from './measure-depth.ts';

/** The coarsest level is the first on which the hole reaches no deeper than this. */
const shallow = 14;
/** A level needs this many known pixels to have patches to copy. */
const leastKnown = 400;

/** The levels coarser than `finest`, each half the one before; none when the hole is thin. */
export function buildPyramid(finest: Level): Level[] {
  const levels: Level[] = [];
  let level = finest;
  while (measureDepth(level).some((depth) => depth > shallow)) {
    level = halveLevel(level);
    if (countKnown(level) < leastKnown) break;
    levels.push(level);
  }
  return levels;
}

function countKnown({ kinds }: Level): number {
  let count = 0;
  for (let pixel = 0; pixel < kinds.length; pixel += 1) if (kinds[pixel] === known) count += 1;
  return count;
}
