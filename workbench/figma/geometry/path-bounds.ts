import {
  boundsAfter,
  boundsOfPoints,
  identity,
  type Matrix,
  type Point,
  type Rect,
} from '../../../src/core/geometry.ts';
import type { PathRecord } from '../node-record.ts';
import { type PathCommand, parsePath, transformCommands } from './path-commands.ts';

/**
 * The tight box around an outline after `matrix`: curves count by where they go, not by their
 * control points. Null when the outline draws nothing.
 */
export function pathBounds(path: PathRecord, matrix: Matrix = identity): Rect | null {
  const [[, c], [b]] = matrix;
  const { commands, bounds } = readPath(path);
  if (b !== 0 || c !== 0) return boundsOf(transformCommands(commands, matrix));
  return bounds && boundsAfter(matrix, bounds);
}

type ReadPath = { readonly commands: readonly PathCommand[]; readonly bounds: Rect | null };
const readPaths = new WeakMap<PathRecord, ReadPath>();

function readPath(path: PathRecord): ReadPath {
  const known = readPaths.get(path);
  if (known !== undefined) return known;
  const commands = parsePath(path.data);
  const read = { commands, bounds: boundsOf(commands) };
  readPaths.set(path, read);
  return read;
}

function boundsOf(commands: readonly PathCommand[]): Rect | null {
  const touched = extremePoints(commands);
  return touched.length === 0 ? null : boundsOfPoints(touched);
}

function extremePoints(commands: readonly PathCommand[]): Point[] {
  const touched: Point[] = [];
  let start: Point = { x: 0, y: 0 };
  let subpathStart = start;
  for (const { letter, points } of commands) {
    const end = points.at(-1) ?? subpathStart;
    if (letter === 'M') subpathStart = end;
    else touched.push(start, ...turningPoints([start, ...points]), end);
    start = end;
  }
  return touched;
}

/** The points of a Bézier curve where it turns in x or in y. */
function turningPoints(curve: readonly Point[]): Point[] {
  if (curve.length < 3) return [];
  const turns = (['x', 'y'] as const).flatMap((axis) =>
    rootsOfDerivative(curve.map((point) => point[axis])),
  );
  return turns.map((t) => pointAt(curve, t));
}

function rootsOfDerivative([p0 = 0, p1 = 0, p2 = 0, p3]: readonly number[]): number[] {
  const roots =
    p3 === undefined
      ? [(p0 - p1) / (p0 - 2 * p1 + p2)]
      : quadraticRoots(p3 - 3 * p2 + 3 * p1 - p0, 2 * (p2 - 2 * p1 + p0), p1 - p0);
  return roots.filter((t) => t > 0 && t < 1);
}

function quadraticRoots(a: number, b: number, c: number): number[] {
  if (Math.abs(a) < 1e-12) return [-c / b];
  const discriminant = b * b - 4 * a * c;
  if (discriminant < 0) return [];
  const root = Math.sqrt(discriminant);
  return [(-b + root) / (2 * a), (-b - root) / (2 * a)];
}

/** De Casteljau's construction. */
function pointAt(curve: readonly Point[], t: number): Point {
  const [first = { x: 0, y: 0 }, ...rest] = curve;
  if (rest.length === 0) return first;
  const shorter = rest.map((point, index) => {
    const before = curve[index] ?? first;
    return { x: before.x + (point.x - before.x) * t, y: before.y + (point.y - before.y) * t };
  });
  return pointAt(shorter, t);
}
