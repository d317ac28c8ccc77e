import type { Rect } from '../geometry.ts';

/** The distance between two boxes, 0 where they touch or overlap. */
export function gapBetween(one: Rect, other: Rect): number {
  const right = Math.max(one.x, other.x) - Math.min(one.x + one.width, other.x + other.width);
  const down = Math.max(one.y, other.y) - Math.min(one.y + one.height, other.y + other.height);
  return Math.hypot(Math.max(0, right), Math.max(0, down));
}
