import type { Membrane } from './tone-match.ts';

/** Writes the three offsets at a place of the window, between the cells' middles (bilinear). */
export function readMembrane(
  membrane: Membrane,
  x: number,
  y: number,
  offsets: Float32Array,
): void {
  const { left, top, cell, width, height, offsets: from } = membrane;
  const column = Math.min(width - 1, Math.max(0, (x - left) / cell - 0.5));
  const row = Math.min(height - 1, Math.max(0, (y - top) / cell - 0.5));
  const firstColumn = Math.floor(column);
  const firstRow = Math.floor(row);
  const across = column - firstColumn;
  const down = row - firstRow;
  const right = firstColumn < width - 1 ? 3 : 0;
  const below = firstRow < height - 1 ? 3 * width : 0;
  const at = 3 * (firstRow * width + firstColumn);
  for (let channel = 0; channel < 3; channel += 1) {
    const here = at + channel;
    const topLeft = from[here] ?? 0;
    const bottomLeft = from[here + below] ?? 0;
    const upper = topLeft + ((from[here + right] ?? 0) - topLeft) * across;
    const lower = bottomLeft + ((from[here + right + below] ?? 0) - bottomLeft) * across;
    offsets[channel] = upper + (lower - upper) * down;
  }
}
