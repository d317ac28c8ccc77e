import type { Path } from './path.ts';
import { Trace } from './trace.ts';

/** A smooth closed curve through `[x, y, x, y, …]` (Catmull–Rom). */
export function blob(points: readonly number[]): Path {
  const count = points.length / 2;
  const at = (index: number) => pointAt(points, (index + count) % count);
  const [startX, startY] = at(0);
  const trace = new Trace(startX, startY);
  for (let index = 0; index < count; index += 1) {
    glide(trace, at(index - 1), at(index), at(index + 1), at(index + 2));
  }
  return trace.path;
}

/** A smooth open curve through the points: for strokes, or as the upper edge of a ground. */
export function curve(points: readonly number[]): Path {
  return curveTrace(points).path;
}

/** The area under a smooth curve, down to the line y = `floor`. */
export function ground(points: readonly number[], floor: number): Path {
  const last = points.length / 2 - 1;
  return curveTrace(points).line(pointAt(points, last)[0], floor).line(pointAt(points, 0)[0], floor)
    .path;
}

/** Straight sides with rounded corners: `[x, y, radius, x, y, radius, …]`. */
export function rounded(corners: readonly number[]): Path {
  const count = corners.length / 3;
  const at = (index: number): Corner => {
    const start = ((index + count) % count) * 3;
    return [corners[start] ?? 0, corners[start + 1] ?? 0, corners[start + 2] ?? 0];
  };
  let trace: Trace | null = null;
  for (let index = 0; index < count; index += 1) {
    const [x, y, radius] = at(index);
    const [inX, inY] = towards(at(index), at(index - 1), radius);
    const [outX, outY] = towards(at(index), at(index + 1), radius);
    trace = trace === null ? new Trace(inX, inY) : trace.line(inX, inY);
    trace.bend(x, y, outX, outY);
  }
  return trace === null ? [] : trace.path;
}

/**
 * A vessel as if turned on a wheel: the right-hand profile from the top down, `[x, y, x, y, …]`
 * with x from the axis, smoothed and mirrored.
 */
export function turnedShape(profile: readonly number[]): Path {
  const mirrored: number[] = [];
  for (let index = profile.length - 2; index >= 0; index -= 2) {
    mirrored.push(-(profile[index] ?? 0), profile[index + 1] ?? 0);
  }
  const right = curveTrace(profile);
  const [leftX, leftY] = pointAt(mirrored, 0);
  right.line(leftX, leftY);
  followCurve(right, mirrored);
  return right.path;
}

type Corner = readonly [x: number, y: number, radius: number];
type Spot = readonly [x: number, y: number];

function curveTrace(points: readonly number[]): Trace {
  const [startX, startY] = pointAt(points, 0);
  const trace = new Trace(startX, startY);
  followCurve(trace, points);
  return trace;
}

function followCurve(trace: Trace, points: readonly number[]): void {
  const last = points.length / 2 - 1;
  const at = (index: number) => pointAt(points, Math.min(last, Math.max(0, index)));
  for (let index = 0; index < last; index += 1) {
    glide(trace, at(index - 1), at(index), at(index + 1), at(index + 2));
  }
}

/** One Catmull–Rom step from `from` to `to`, with handles kept short on uneven spacing. */
function glide(trace: Trace, before: Spot, from: Spot, to: Spot, after: Spot): void {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const [outX, outY] = handle(before, to, length);
  const [inX, inY] = handle(from, after, length);
  trace.curve(from[0] + outX, from[1] + outY, to[0] - inX, to[1] - inY, to[0], to[1]);
}

function handle(from: Spot, to: Spot, length: number): Spot {
  const span = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const reach = span > 0 ? (0.34 * length) / span : 0;
  return [(to[0] - from[0]) * reach, (to[1] - from[1]) * reach];
}

function towards(corner: Corner, other: Corner, radius: number): Spot {
  const length = Math.hypot(other[0] - corner[0], other[1] - corner[1]);
  const part = length > 0 ? Math.min(0.5, radius / length) : 0;
  return [corner[0] + (other[0] - corner[0]) * part, corner[1] + (other[1] - corner[1]) * part];
}

function pointAt(points: readonly number[], index: number): Spot {
  return [points[index * 2] ?? 0, points[index * 2 + 1] ?? 0];
}
