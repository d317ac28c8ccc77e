import type { Level } from './level.ts';
import type { Pose } from './pose.ts';
import { readEdges } from './read-edges.ts';
import { sampleAnswer } from './sample-answer.ts';

/** Real models shift by up to 4 % of the longer side; a little more, because zooms shift too. */
const reach = 0.05;
/** Between two of these the rim of the coarsest level moves by a cell: near enough to refine. */
const zooms = [0.96, 0.98, 1, 1.02, 1.04];
/** Known cells that are compared for each shift. */
const mostCells = 1500;
/** Of equals the one that moves least: stripes have no position along themselves. */
const costOfCell = 0.0005;

/**
 * For each of a few zooms the shift in whole cells at which the answer agrees best with what is
 * known of the original: the peak of the masked, normalised cross-correlation (Padfield 2012),
 * which no gain or bias changes. Meant for the coarsest level.
 */
export function searchPoses(original: Level, answer: Level): Pose[] {
  const { width, height, step, luma } = original;
  const known = pickKnown(luma);
  const everywhere = readEdges(answer, Array.from(luma.keys()));
  const seen: Level = { ...answer, luma: new Float32Array(luma.length) };
  const most = Math.ceil(reach * Math.max(width, height));
  const poses: Pose[] = [];
  for (const zoom of zooms) {
    sampleAnswer(everywhere, answer, { zoom, x: 0, y: 0 }, seen.luma);
    let best = 0;
    let pose: Pose | null = null;
    for (let down = -most; down <= most; down += 1) {
      for (let across = -most; across <= most; across += 1) {
        const agreement = correlate(original, seen, known, across, down);
        const worth = agreement - costOfCell * Math.hypot(across, down);
        if (worth <= best) continue;
        best = worth;
        pose = { zoom, x: zoom * across * step, y: zoom * down * step };
      }
    }
    if (pose !== null) poses.push(pose);
  }
  return poses;
}

function pickKnown(luma: Float32Array): Int32Array {
  const known: number[] = [];
  // No comparison with NaN, which stands for the unknown, is true.
  for (let cell = 0; cell < luma.length; cell += 1) if ((luma[cell] ?? 0) >= 0) known.push(cell);
  const stride = Math.max(1, Math.ceil(known.length / mostCells));
  return Int32Array.from(known.filter((_, index) => index % stride === 0));
}

/** Pearson's correlation of the known cells with those so many cells across and down; -1 to 1. */
function correlate(
  { width, luma }: Level,
  seen: Level,
  known: Int32Array,
  across: number,
  down: number,
): number {
  let n = 0;
  let a = 0;
  let b = 0;
  let aa = 0;
  let bb = 0;
  let ab = 0;
  for (let index = 0; index < known.length; index += 1) {
    const cell = known[index] ?? 0;
    const column = (cell % width) + across;
    if (column < 0 || column >= width) continue;
    const value = luma[cell] ?? 0;
    const other = seen.luma[cell + down * width + across] ?? Number.NaN;
    if (!(other >= 0)) continue;
    n += 1;
    a += value;
    b += other;
    aa += value * value;
    bb += other * other;
    ab += value * other;
  }
  // Where most of the known falls beyond the answer's rim, what is left says too little.
  if (n < 16 || n * 2 < known.length) return 0;
  const spread = (aa - (a * a) / n) * (bb - (b * b) / n);
  return spread > 1e-6 ? (ab - (a * b) / n) / Math.sqrt(spread) : 0;
}
