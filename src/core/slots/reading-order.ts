import type { Rect } from '../geometry.ts';

/** Boxes that begin within this part of a row's height stand in that row. */
const sameRow = 0.5;

/** `items` row by row from the top, each row from the left. */
export function inReadingOrder<T>(items: readonly T[], boxOf: (item: T) => Rect): T[] {
  const byTop = [...items].sort((one, other) => boxOf(one).y - boxOf(other).y);
  const rows: T[][] = [];
  let [top, height] = [0, 0];
  for (const item of byTop) {
    const box = boxOf(item);
    const row = rows[rows.length - 1];
    if (row && box.y < top + sameRow * Math.min(height, box.height)) {
      row.push(item);
      height = Math.min(height, box.height);
    } else {
      rows.push([item]);
      [top, height] = [box.y, box.height];
    }
  }
  return rows.flatMap((row) => row.sort((one, other) => boxOf(one).x - boxOf(other).x));
}
