import type { Point } from '../../../src/core/geometry.ts';
import { between, formatPath, type PathCommand } from './path-commands.ts';

/**
 * A closed outline through `corners`, each rounded by its radius. Where two neighbours' roundings
 * do not fit on the edge between them, both give way in proportion.
 */
export function polygonOutline(corners: readonly Point[], radii: readonly number[]): string {
  const wanted = corners.map((corner, index) => {
    const turn = turnAt(corner, at(corners, index - 1), at(corners, index + 1));
    return { turn, length: (radii[index] ?? 0) * Math.tan(turn / 2) };
  });
  const commands = corners.flatMap((corner, index): PathCommand[] => {
    const before = at(corners, index - 1);
    const after = at(corners, index + 1);
    const { turn, length } = at(wanted, index);
    const toBefore = distance(corner, before);
    const toAfter = distance(corner, after);
    const cut = Math.min(
      length,
      share(length, at(wanted, index - 1).length, toBefore),
      share(length, at(wanted, index + 1).length, toAfter),
    );
    if (!(cut > 0)) return [{ letter: 'L', points: [corner] }];
    const from = between(corner, before, cut / toBefore);
    const to = between(corner, after, cut / toAfter);
    // The cubic nearest to a circle's arc has its handles at 4/3 tan(turn / 4) radii.
    const handle = 1 - ((4 / 3) * Math.tan(turn / 4)) / Math.tan(turn / 2);
    return [
      { letter: 'L', points: [from] },
      {
        letter: 'C',
        points: [between(corner, from, handle), between(corner, to, handle), to],
      },
    ];
  });
  return formatPath(closed(commands));
}

function closed([first, ...rest]: readonly PathCommand[]): PathCommand[] {
  if (first === undefined) return [];
  const close: PathCommand = { letter: 'Z', points: [] };
  return [
    { letter: 'M', points: first.points },
    ...rest,
    { letter: 'L', points: first.points },
    close,
  ];
}

/** How much of an edge the rounding at one end may take. */
function share(own: number, neighbour: number, edge: number): number {
  const sum = own + neighbour;
  return sum > edge ? (edge * own) / sum : own;
}

/** The angle by which the direction changes at `corner`, 0 to π. */
function turnAt(corner: Point, before: Point, after: Point): number {
  const incoming = { x: corner.x - before.x, y: corner.y - before.y };
  const outgoing = { x: after.x - corner.x, y: after.y - corner.y };
  const cross = incoming.x * outgoing.y - incoming.y * outgoing.x;
  const dot = incoming.x * outgoing.x + incoming.y * outgoing.y;
  return Math.abs(Math.atan2(cross, dot));
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** The item at `index`, counted round and round. */
function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[(index + items.length) % items.length];
  if (item === undefined) throw new Error('A polygon needs at least one corner');
  return item;
}
