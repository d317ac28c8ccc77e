import type { Rect } from './geometry.ts';

/**
 * What stands on a page in the order that it is read: in rows from top to bottom, each from left to
 * right. A row begins with the highest that is left, and holds all whose top lies above its middle.
 */
export function readingOrder<T extends { readonly box: Rect }>(things: readonly T[]): T[] {
  const left = [...things].sort((one, other) => one.box.y - other.box.y);
  const ordered: T[] = [];
  while (left[0]) {
    const { y, height } = left[0].box;
    const end = left.findIndex(({ box }) => box.y > y && box.y >= y + height / 2);
    const row = left.splice(0, end < 0 ? left.length : end);
    ordered.push(...row.sort((one, other) => one.box.x - other.box.x));
  }
  return ordered;
}
