import { type Brightness, fitBrightness, weigh } from './fit-brightness.ts';
import type { Level } from './level.ts';
import type { Pose } from './pose.ts';
import type { Edges } from './read-edges.ts';
import { sampleAnswer } from './sample-answer.ts';
import { solveThree } from './solve-three.ts';

/** In cells: what moves no corner further than this is done. */
const close = 0.005;
/**
 * How many cells the pose may still be off: one at first, half as much each round, never less than
 * this. A steep edge that is off by so much differs a lot and yet was not repainted.
 */
const leastDoubt = 0.15;
/** Beyond these a pose is not a model's inaccuracy but a failure to find it. */
const mostShift = 0.06;
const mostZoom = 0.07;

/**
 * `blur`: at most so many pixels of standard deviation at the window's corners, if every edge told
 * something of its own. Neighbours repeat each other: three times as much is usual.
 */
export type FoundPose = { readonly pose: Pose; readonly blur: number };

/**
 * The pose near `start` at which the answer agrees best with the edges of the original, up to gain
 * and bias. Gauss–Newton with the original's slopes (Baker & Matthews 2004, inverse compositional)
 * and robust weights, since real models also repaint what they were to keep. Null when it gets lost.
 */
export function refinePose(
  edges: Edges,
  answer: Level,
  start: Pose,
  mostRounds: number,
): FoundPose | null {
  const { level, values } = edges;
  const longest = Math.max(level.width, level.height);
  const seen = new Float32Array(values.length);
  const step = new Float64Array(4);
  let pose = start;
  let doubt = 2;
  for (let round = 0; round < mostRounds; round += 1) {
    sampleAnswer(edges, answer, pose, seen);
    const brightness = fitBrightness(values, seen);
    doubt = Math.max(leastDoubt, doubt / 2);
    if (brightness === null || !findStep(edges, seen, brightness, doubt, step)) return null;
    const [across = 0, down = 0, zoom = 0] = step;
    pose = {
      x: pose.x + across * level.step,
      y: pose.y + down * level.step,
      zoom: pose.zoom + zoom,
    };
    const shift = Math.max(Math.abs(pose.x), Math.abs(pose.y)) / level.step;
    if (!(shift < mostShift * longest && Math.abs(pose.zoom - 1) < mostZoom)) return null;
    if (Math.hypot(across, down) + (Math.abs(zoom) * longest) / 2 < close) break;
  }
  return { pose, blur: (step[3] ?? 0) * level.step };
}

/**
 * Writes into `step` by how many cells across and down, and by what zoom, the pose should change,
 * and fourth how uncertain that is, in cells at the corners.
 */
function findStep(
  edges: Edges,
  seen: Float32Array,
  light: Brightness,
  doubt: number,
  step: Float64Array,
): boolean {
  const { level, columns, rows, values, acrossSlopes, downSlopes } = edges;
  const { gain, bias, spread } = light;
  const middleX = level.width / 2 - 0.5;
  const middleY = level.height / 2 - 0.5;
  let xx = 0;
  let xy = 0;
  let xz = 0;
  let yy = 0;
  let yz = 0;
  let zz = 0;
  let x = 0;
  let y = 0;
  let z = 0;
  for (let index = 0; index < values.length; index += 1) {
    const residual = (values[index] ?? 0) - gain * (seen[index] ?? 0) - bias;
    if (Number.isNaN(residual)) continue;
    const across = acrossSlopes[index] ?? 0;
    const down = downSlopes[index] ?? 0;
    const variance = spread * spread + doubt * doubt * (across * across + down * down);
    const weight = weigh(residual * residual, variance);
    const zoom = across * ((columns[index] ?? 0) - middleX) + down * ((rows[index] ?? 0) - middleY);
    xx += weight * across * across;
    xy += weight * across * down;
    xz += weight * across * zoom;
    yy += weight * down * down;
    yz += weight * down * zoom;
    zz += weight * zoom * zoom;
    x += weight * across * residual;
    y += weight * down * residual;
    z += weight * zoom * residual;
  }
  // A direction without edges must not run away: as if each step were expected to be small
  // (Levenberg's damping), next to nothing beside a picture's real edges.
  const reach = 0.02 * Math.max(level.width, level.height);
  const damping = (spread / reach) ** 2;
  const damped = damping * (level.width / 2) ** 2;
  const isSolved = solveThree(
    [xx + damping, xy, xz, yy + damping, yz, zz + damped],
    [x, y, z],
    step,
  );
  const corner = (level.width ** 2 + level.height ** 2) / 4;
  // The variance along the weakest direction is one over the least eigenvalue, which is at least
  // the determinant over the square of half the trace.
  const determinant =
    xx * (yy * zz - yz * yz) - xy * (xy * zz - yz * xz) + xz * (xy * yz - yy * xz);
  const trace = xx + yy + zz / corner;
  step[3] = determinant > 0 ? (spread * trace) / 2 / Math.sqrt(determinant / corner) : Infinity;
  return isSolved;
}
