import type { Point } from '../../../src/core/geometry.ts';

/**
 * A closed, smooth path (SVG text) along a hand-drawn line: the points that say nothing new are
 * dropped, and the rest are joined by cubic curves (a closed Catmull-Rom spline).
 *
 * @param tolerance how far the path may leave the line, in the points' units
 */
export function smoothOutline(points: readonly Point[], tolerance: number): string {
  const kept = simplified(points, tolerance);
  const at = (index: number): Point => kept.at(index % kept.length) ?? { x: 0, y: 0 };
  const curves = kept.map((from, index) => {
    const before = at(index - 1 + kept.length);
    const to = at(index + 1);
    const after = at(index + 2);
    const leave = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const arrive = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
    return `C ${text(leave)} ${text(arrive)} ${text(to)}`;
  });
  return `M ${text(at(0))} ${curves.join(' ')} Z`;
}

/** Ramer, Douglas and Peucker's line simplification. */
function simplified(points: readonly Point[], tolerance: number): readonly Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return points;
  const distances = points.map((point) => distanceToLine(point, first, last));
  const farthest = distances.indexOf(Math.max(...distances));
  if ((distances[farthest] ?? 0) <= tolerance) return [first, last];
  const head = simplified(points.slice(0, farthest + 1), tolerance);
  const tail = simplified(points.slice(farthest), tolerance);
  return [...head, ...tail.slice(1)];
}

function distanceToLine(point: Point, from: Point, to: Point): number {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return Math.hypot(point.x - from.x, point.y - from.y);
  const doubleArea = (to.x - from.x) * (from.y - point.y) - (from.x - point.x) * (to.y - from.y);
  return Math.abs(doubleArea) / length;
}

function text({ x, y }: Point): string {
  return `${Number(x.toFixed(3))} ${Number(y.toFixed(3))}`;
}
