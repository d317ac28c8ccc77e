import type { Matrix } from '../../core/geometry.ts';
import type { Raster } from '../../core/raster.ts';
import { buildLevels } from './build-levels.ts';
import type { Level } from './level.ts';
import { measureAgreement } from './measure-agreement.ts';
import { pickEdges } from './pick-edges.ts';
import { cornerShift, matrixOfPose, type Pose, still } from './pose.ts';
import { type Edges, readEdges } from './read-edges.ts';
import { type FoundPose, refinePose } from './refine-pose.ts';
import { searchPoses } from './search-poses.ts';

/**
 * What lays the answer over the original: scaled by `scale` about the window's middle, then moved
 * by (dx, dy) pixels. `matrix` is the same, from the answer's pixels to the original's, in canvas
 * space: the first pixel's centre is at 0.5, 0.5.
 */
export type Alignment = {
  readonly dx: number;
  readonly dy: number;
  readonly scale: number;
  readonly matrix: Matrix;
};

/** What moves no corner by more pixels is not worth another resampling. */
const leastShift = 0.05;
/** The edges that were not fitted must differ by so much less, as a share. */
const clearMargin = 0.9;
/**
 * The finest level holds detail around 0. The share of it that the answer does not have is 0.2 or
 * less for an answer that shows the same and 0.65 or more for one that shows something else.
 */
const mostUnexplained = 0.6;
/** Where so many cells are left open at the corners, or more, the answer must show more of it. */
const openBlur = 0.08;
const mostUnexplainedWhenOpen = 0.35;
/** Edges that are looked at on one level, half of them to check the other half. */
const mostEdges = 60_000;
const leastEdges = 200;
const leastCoarseEdges = 60;
/** Cells along the longer side of the finest level on which all shifts can be tried. */
const longestSearched = 200;
/** In pixels at the corners: surroundings that leave more open do not show where the answer is. */
const mostBlur = 0.8;

/**
 * Finds how the answer must be moved and scaled to lie over the original, by the pixels that are
 * not in the mask (`coverage` 0) and not transparent. Both pictures and the coverage have the size
 * of the window. Null when no movement makes what is known agree clearly better: nothing is known
 * or it is flat, the answer shows something else, or it fits as it is.
 */
export function alignAnswer(
  original: Raster,
  answer: Raster,
  coverage: Uint8ClampedArray,
): Alignment | null {
  const { width, height } = original;
  const pose = findPose(buildLevels(original, coverage), buildLevels(answer, null));
  if (pose === null || cornerShift(pose, width, height) < leastShift) return null;
  const matrix = matrixOfPose(pose, width, height);
  return { dx: -pose.x / pose.zoom, dy: -pose.y / pose.zoom, scale: 1 / pose.zoom, matrix };
}

/** From the coarsest level that shows enough edges to the finest, which says whether it is true. */
function findPose(levels: readonly Level[], answers: readonly Level[]): Pose | null {
  let found: FoundPose | null = null;
  for (let index = levels.length - 1; index >= 0; index -= 1) {
    const level = levels[index];
    const answer = answers[index];
    if (level === undefined || answer === undefined) return null;
    const cells = pickEdges(level, mostEdges);
    const isFinest = index === 0;
    if (cells.length < (isFinest ? leastEdges : leastCoarseEdges)) continue;
    const edges = readEdges(level, halfOf(cells, 0));
    found =
      found === null
        ? startPose(level, answer, edges)
        : refinePose(edges, answer, found.pose, isFinest ? 5 : 6);
    if (found === null) return null;
    if (isFinest && isTrue(found, readEdges(level, halfOf(cells, 1)), answer)) return found.pose;
  }
  return null;
}

function halfOf(cells: readonly number[], parity: number): number[] {
  return cells.filter((_, index) => index % 2 === parity);
}

/** The best of several beginnings. */
function startPose(level: Level, answer: Level, edges: Edges): FoundPose | null {
  if (Math.max(level.width, level.height) > longestSearched) return null;
  let best: FoundPose | null = null;
  for (const start of [still, ...searchPoses(level, answer)]) {
    const found = refinePose(edges, answer, start, 10);
    if (found === null) continue;
    const differences = measureAgreement(edges, answer, best?.pose ?? still, found.pose);
    if (best === null || (differences !== null && differences[1] < differences[0])) best = found;
  }
  return best;
}

/** Whether edges that were not fitted agree clearly better at this pose than without moving. */
function isTrue({ pose, blur }: FoundPose, edges: Edges, answer: Level): boolean {
  const { level, values } = edges;
  const shift = cornerShift(pose, level.width * level.step, level.height * level.step);
  if (!(blur < mostBlur && shift > 4 * blur)) return false;
  const differences = measureAgreement(edges, answer, still, pose);
  if (differences === null) return false;
  const [before, after] = differences;
  const isOpen = blur >= openBlur * level.step;
  const limit = isOpen ? mostUnexplainedWhenOpen : mostUnexplained;
  return after < clearMargin * before && after < limit * meanSize(values);
}

function meanSize(values: Float32Array): number {
  let sum = 0;
  for (const value of values) sum += Math.abs(value);
  return sum / values.length;
}
