import type { Level } from './level.ts';
import type { Pose } from './pose.ts';
import type { Edges } from './read-edges.ts';

/**
 * Writes into `seen` the answer's brightness at the place where the pose says each edge lies in it,
 * between its cells (bilinear); NaN beyond its rim.
 */
export function sampleAnswer(edges: Edges, answer: Level, pose: Pose, seen: Float32Array): void {
  const { columns, rows, level } = edges;
  const { width, height, luma } = answer;
  const middleX = width / 2;
  const middleY = height / 2;
  // From cell numbers to canvas space and back: half a cell.
  const toX = middleX + pose.x / level.step - 0.5 + pose.zoom * (0.5 - middleX);
  const toY = middleY + pose.y / level.step - 0.5 + pose.zoom * (0.5 - middleY);
  for (let index = 0; index < columns.length; index += 1) {
    const x = (columns[index] ?? 0) * pose.zoom + toX;
    const y = (rows[index] ?? 0) * pose.zoom + toY;
    if (!(x >= 0 && y >= 0 && x < width - 1 && y < height - 1)) {
      seen[index] = NaN;
      continue;
    }
    const left = Math.floor(x);
    const top = Math.floor(y);
    const across = x - left;
    const from = top * width + left;
    const topLeft = luma[from] ?? 0;
    const bottomLeft = luma[from + width] ?? 0;
    const upper = topLeft + ((luma[from + 1] ?? 0) - topLeft) * across;
    const lower = bottomLeft + ((luma[from + width + 1] ?? 0) - bottomLeft) * across;
    seen[index] = upper + (lower - upper) * (y - top);
  }
}
