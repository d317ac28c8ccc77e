/** One byte a cell, row by row, of cells `cell` pixels a side; a last, narrower one is left out. */
export type CellMap = {
  readonly width: number;
  readonly height: number;
  readonly cell: number;
  readonly distances: Uint8Array;
};

/**
 * How many cells each is from the mask, along axes and diagonals alike, up to 255: 0 where any
 * pixel of it is marked in `coverage` (not 0).
 */
export function measureDistance(
  coverage: Uint8ClampedArray,
  pictureWidth: number,
  pictureHeight: number,
  cell: number,
): CellMap {
  const width = Math.floor(pictureWidth / cell);
  const height = Math.floor(pictureHeight / cell);
  const distances = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < height * cell; y += 1) {
    const row = Math.floor(y / cell) * width;
    const from = y * pictureWidth;
    for (let x = 0; x < width * cell; x += 1) {
      if (coverage[from + x] !== 0) distances[row + Math.floor(x / cell)] = 0;
    }
  }
  sweep(distances, width, height, 1);
  sweep(distances, width, height, -1);
  return { width, height, cell, distances };
}

/** Forwards (1) from the left and above, backwards (-1) from the right and below. */
function sweep(distances: Uint8Array, width: number, height: number, step: 1 | -1): void {
  for (let count = 0; count < height; count += 1) {
    const y = step === 1 ? count : height - 1 - count;
    const before = y - step >= 0 && y - step < height ? -step * width : 0;
    for (let place = 0; place < width; place += 1) {
      const x = step === 1 ? place : width - 1 - place;
      const at = y * width + x;
      const beside = x - step >= 0 && x - step < width ? -step : 0;
      const ahead = x + step >= 0 && x + step < width ? step : 0;
      const nearest = Math.min(
        distances[at + beside] ?? 255,
        distances[at + before] ?? 255,
        distances[at + before + beside] ?? 255,
        distances[at + before + ahead] ?? 255,
      );
      distances[at] = Math.min(distances[at] ?? 255, nearest + 1);
    }
  }
}
