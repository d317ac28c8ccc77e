export type Point = { readonly x: number; readonly y: number };
export type Size = { readonly width: number; readonly height: number };
export type Rect = Point & Size;

/**
 * A 2x3 affine matrix in Figma's own layout: rows `[a, c, e]` and `[b, d, f]`, so that
 * x' = a·x + c·y + e and y' = b·x + d·y + f.
 */
export type Matrix = readonly [
  readonly [number, number, number],
  readonly [number, number, number],
];

export const identity: Matrix = [
  [1, 0, 0],
  [0, 1, 0],
];

/** The matrix that first applies `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [[a, c, e], [b, d, f]] = outer;
  const [[p, r, t], [q, s, u]] = inner;
  return [
    [a * p + c * q, a * r + c * s, a * t + c * u + e],
    [b * p + d * q, b * r + d * s, b * t + d * u + f],
  ];
}

/** The inverse of `matrix`, or null when it flattens the plane and has none. */
export function invert(matrix: Matrix): Matrix | null {
  const [[a, c, e], [b, d, f]] = matrix;
  const determinant = a * d - b * c;
  if (Math.abs(determinant) < 1e-12) return null;
  return [
    [d / determinant, -c / determinant, (c * f - d * e) / determinant],
    [-b / determinant, a / determinant, (b * e - a * f) / determinant],
  ];
}

export function applyToPoint(matrix: Matrix, { x, y }: Point): Point {
  const [[a, c, e], [b, d, f]] = matrix;
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** The axis-aligned box around `rect` after `matrix`. */
export function boundsAfter(matrix: Matrix, rect: Rect): Rect {
  const corners = [
    { x: rect.x, y: rect.y },
    { x: rect.x + rect.width, y: rect.y },
    { x: rect.x, y: rect.y + rect.height },
    { x: rect.x + rect.width, y: rect.y + rect.height },
  ].map((corner) => applyToPoint(matrix, corner));
  return boundsOfPoints(corners);
}

/** The smallest box around `points`; an empty box at the origin when there are none. */
export function boundsOfPoints(points: readonly Point[]): Rect {
  if (points.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const left = Math.min(...points.map((point) => point.x));
  const top = Math.min(...points.map((point) => point.y));
  const right = Math.max(...points.map((point) => point.x));
  const bottom = Math.max(...points.map((point) => point.y));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The common part of two boxes, or null when they do not overlap. */
export function intersection(one: Rect, other: Rect): Rect | null {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  const width = Math.min(one.x + one.width, other.x + other.width) - x;
  const height = Math.min(one.y + one.height, other.y + other.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** Whether no part of `inner` lies outside of `outer`. */
export function contains(outer: Rect, inner: Rect): boolean {
  const common = intersection(outer, inner);
  return common !== null && common.width === inner.width && common.height === inner.height;
}

/** The smallest box around both. */
export function union(one: Rect, other: Rect): Rect {
  return boundsOfPoints([
    one,
    { x: one.x + one.width, y: one.y + one.height },
    other,
    { x: other.x + other.width, y: other.y + other.height },
  ]);
}
