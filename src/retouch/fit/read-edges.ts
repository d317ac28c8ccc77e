import type { Level } from './level.ts';

/** Some cells of a level: where each is, its brightness, and how that rises to the right and down. */
export type Edges = {
  readonly level: Level;
  readonly columns: Float32Array;
  readonly rows: Float32Array;
  readonly values: Float32Array;
  readonly acrossSlopes: Float32Array;
  readonly downSlopes: Float32Array;
};

export function readEdges(level: Level, cells: readonly number[]): Edges {
  const { width, luma } = level;
  const edges: Edges = {
    level,
    columns: new Float32Array(cells.length),
    rows: new Float32Array(cells.length),
    values: new Float32Array(cells.length),
    acrossSlopes: new Float32Array(cells.length),
    downSlopes: new Float32Array(cells.length),
  };
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index] ?? 0;
    edges.columns[index] = cell % width;
    edges.rows[index] = Math.floor(cell / width);
    edges.values[index] = luma[cell] ?? 0;
    edges.acrossSlopes[index] = ((luma[cell + 1] ?? 0) - (luma[cell - 1] ?? 0)) / 2;
    edges.downSlopes[index] = ((luma[cell + width] ?? 0) - (luma[cell - width] ?? 0)) / 2;
  }
  return edges;
}
