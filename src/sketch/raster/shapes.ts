import type { Path } from './path.ts';
import { Trace } from './trace.ts';

export function rect(x: number, y: number, width: number, height: number): Path {
  return polygon([x, y, x + width, y, x + width, y + height, x, y + height]);
}

/** Straight lines through `[x, y, x, y, …]`. */
export function polygon(points: readonly number[]): Path {
  const trace = new Trace(points[0] ?? 0, points[1] ?? 0);
  for (let index = 2; index < points.length; index += 2) {
    trace.line(points[index] ?? 0, points[index + 1] ?? 0);
  }
  return trace.path;
}

export function circle(x: number, y: number, radius: number): Path {
  return ellipse(x, y, radius, radius);
}

export function ellipse(x: number, y: number, radiusX: number, radiusY: number): Path {
  return new Trace(x + radiusX, y)
    .bend(x + radiusX, y + radiusY, x, y + radiusY)
    .bend(x - radiusX, y + radiusY, x - radiusX, y)
    .bend(x - radiusX, y - radiusY, x, y - radiusY)
    .bend(x + radiusX, y - radiusY, x + radiusX, y).path;
}

/** One radius for all corners; a radius larger than half a side is cut to it. */
export function roundRect(
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): Path {
  const r = Math.min(radius, width / 2, height / 2);
  const right = x + width;
  const bottom = y + height;
  return new Trace(x + r, y)
    .line(right - r, y)
    .bend(right, y, right, y + r)
    .line(right, bottom - r)
    .bend(right, bottom, right - r, bottom)
    .line(x + r, bottom)
    .bend(x, bottom, x, bottom - r)
    .line(x, y + r)
    .bend(x, y, x + r, y).path;
}

/** A slice of a ring (or of a disc when `inner` is 0); angles in radians, clockwise from the right. */
export function sector(
  x: number,
  y: number,
  inner: number,
  outer: number,
  from: number,
  to: number,
): Path {
  const trace = new Trace(x + Math.cos(from) * outer, y + Math.sin(from) * outer);
  arc(trace, x, y, outer, from, to);
  trace.line(x + Math.cos(to) * inner, y + Math.sin(to) * inner);
  if (inner > 0) arc(trace, x, y, inner, to, from);
  return trace.path;
}

/** Continues `trace`, which stands at the arc's start, along a circle. */
export function arc(
  trace: Trace,
  x: number,
  y: number,
  radius: number,
  from: number,
  to: number,
): void {
  const pieces = Math.max(1, Math.ceil(Math.abs(to - from) / (Math.PI / 2) - 1e-9));
  const step = (to - from) / pieces;
  const handle = (4 / 3) * Math.tan(step / 4) * radius;
  for (let piece = 0; piece < pieces; piece += 1) {
    const start = from + piece * step;
    const end = start + step;
    const endX = x + Math.cos(end) * radius;
    const endY = y + Math.sin(end) * radius;
    trace.curve(
      x + Math.cos(start) * radius - Math.sin(start) * handle,
      y + Math.sin(start) * radius + Math.cos(start) * handle,
      endX + Math.sin(end) * handle,
      endY - Math.cos(end) * handle,
      endX,
      endY,
    );
  }
}
