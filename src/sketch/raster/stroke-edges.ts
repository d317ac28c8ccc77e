import type { EdgeList } from './edge-list.ts';

/**
 * Adds the outline of a line of `radius` (half its width) through `[x, y, x, y, …]`, with round
 * joins and ends: a box along each piece and a fan on the outer side of each turn, all running
 * the same way round so that their overlaps count once.
 */
export function addStrokeEdges(edges: EdgeList, points: readonly number[], radius: number): void {
  const pieces: Piece[] = [];
  for (let index = 0; index + 3 < points.length; index += 2) {
    const x = points[index] ?? 0;
    const y = points[index + 1] ?? 0;
    const toX = points[index + 2] ?? 0;
    const toY = points[index + 3] ?? 0;
    if (x !== toX || y !== toY)
      pieces.push({ x, y, toX, toY, angle: Math.atan2(toY - y, toX - x) });
  }
  pieces.forEach((piece, index) => {
    addBox(edges, piece, radius);
    const next = pieces[index + 1];
    if (next !== undefined) addJoin(edges, piece, next, radius);
  });
  const first = pieces[0];
  const last = pieces[pieces.length - 1];
  if (first === undefined || last === undefined) return;
  addFan(edges, first.x, first.y, first.angle + Math.PI / 2, first.angle + Math.PI * 1.5, radius);
  addFan(edges, last.toX, last.toY, last.angle - Math.PI / 2, last.angle + Math.PI / 2, radius);
}

type Piece = {
  readonly x: number;
  readonly y: number;
  readonly toX: number;
  readonly toY: number;
  readonly angle: number;
};

function addBox(edges: EdgeList, { x, y, toX, toY, angle }: Piece, radius: number): void {
  const sideX = -Math.sin(angle) * radius;
  const sideY = Math.cos(angle) * radius;
  edges.add(x + sideX, y + sideY, x - sideX, y - sideY);
  edges.add(x - sideX, y - sideY, toX - sideX, toY - sideY);
  edges.add(toX - sideX, toY - sideY, toX + sideX, toY + sideY);
  edges.add(toX + sideX, toY + sideY, x + sideX, y + sideY);
}

function addJoin(edges: EdgeList, piece: Piece, next: Piece, radius: number): void {
  const turn = Math.atan2(Math.sin(next.angle - piece.angle), Math.cos(next.angle - piece.angle));
  if (Math.abs(turn) < 1e-6) return;
  const quarter = turn > 0 ? -Math.PI / 2 : Math.PI / 2;
  const from = piece.angle + quarter;
  if (turn > 0) addFan(edges, next.x, next.y, from, from + turn, radius);
  else addFan(edges, next.x, next.y, from + turn, from, radius);
}

/** A slice of a disc; `from` < `to`, so it runs the same way round as the boxes. */
function addFan(
  edges: EdgeList,
  x: number,
  y: number,
  from: number,
  to: number,
  radius: number,
): void {
  const step = 2 * Math.acos(Math.max(0.5, 1 - 0.08 / Math.max(radius, 0.1)));
  const pieces = Math.max(1, Math.ceil((to - from) / step));
  let fromX = x + Math.cos(from) * radius;
  let fromY = y + Math.sin(from) * radius;
  edges.add(x, y, fromX, fromY);
  for (let piece = 1; piece <= pieces; piece += 1) {
    const angle = from + ((to - from) * piece) / pieces;
    const toX = x + Math.cos(angle) * radius;
    const toY = y + Math.sin(angle) * radius;
    edges.add(fromX, fromY, toX, toY);
    fromX = toX;
    fromY = toY;
  }
  edges.add(fromX, fromY, x, y);
}
