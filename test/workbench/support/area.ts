import type { Point } from '../../../src/core/geometry.ts';
import { parsePath } from '../../../workbench/figma/geometry/path-commands.ts';
import type { PathRecord } from '../../../workbench/figma/node-record.ts';

/** The size of the area that the outlines cover, by counting crossings along many lines. */
export function coveredArea(paths: readonly PathRecord[], lineCount = 2000): number {
  const edges = paths.flatMap((path) => flatten(path.data));
  const ys = edges.flatMap(([from, to]) => [from.y, to.y]);
  const top = Math.min(...ys);
  const step = (Math.max(...ys) - top) / lineCount;
  const isEvenOdd = paths.some((path) => path.windingRule === 'EVENODD');
  let area = 0;
  for (let line = 0; line < lineCount; line += 1) {
    const y = top + (line + 1 / 2) * step;
    const crossings = edges
      .filter(([from, to]) => from.y <= y !== to.y <= y)
      .map(([from, to]) => ({
        x: from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x),
        direction: to.y > from.y ? 1 : -1,
      }))
      .toSorted((one, other) => one.x - other.x);
    let winding = 0;
    for (const [index, { x, direction }] of crossings.entries()) {
      winding += isEvenOdd ? 1 : direction;
      const isInside = isEvenOdd ? winding % 2 !== 0 : winding !== 0;
      if (isInside) area += ((crossings[index + 1]?.x ?? x) - x) * step;
    }
  }
  return area;
}

type Edge = readonly [Point, Point];

function flatten(data: string): Edge[] {
  const edges: Edge[] = [];
  let start: Point = { x: 0, y: 0 };
  let first = start;
  for (const { letter, points } of parsePath(data)) {
    const end = points.at(-1) ?? first;
    if (letter === 'M') first = end;
    else {
      const curve = letter === 'Z' ? [start, end] : [start, ...points];
      const steps = curve.length === 2 ? 1 : 64;
      let from = start;
      for (let step = 1; step <= steps; step += 1) {
        const to = pointAt(curve, step / steps);
        edges.push([from, to]);
        from = to;
      }
    }
    start = end;
  }
  return edges;
}

export function pointAt(curve: readonly Point[], t: number): Point {
  const [first = { x: 0, y: 0 }] = curve;
  if (curve.length <= 1) return first;
  const shorter = curve.slice(1).map((point, index) => {
    const before = curve[index] ?? first;
    return { x: before.x + (point.x - before.x) * t, y: before.y + (point.y - before.y) * t };
  });
  return pointAt(shorter, t);
}
