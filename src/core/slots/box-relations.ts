import type { Rect } from '../geometry.ts';

/** How much of the larger box both have in common, from 0 to 1. */
export function sameness(one: Rect, other: Rect): number {
  const larger = Math.max(one.width * one.height, other.width * other.height);
  return larger > 0 ? commonArea(one, other) / larger : 0;
}

/** How much of `inner` lies in `outer`, from 0 to 1. */
export function shareInside(inner: Rect, outer: Rect): number {
  const area = inner.width * inner.height;
  return area > 0 ? commonArea(inner, outer) / area : 0;
}

/** Whether the middle of `inner` lies in `outer`. */
export function isMiddleIn(inner: Rect, outer: Rect): boolean {
  const right = inner.x + inner.width / 2 - outer.x;
  const down = inner.y + inner.height / 2 - outer.y;
  return right >= 0 && right <= outer.width && down >= 0 && down <= outer.height;
}

function commonArea(one: Rect, other: Rect): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width > 0 && height > 0 ? width * height : 0;
}
