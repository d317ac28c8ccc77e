/** A small picture with holes: three floats a cell, and 1 where the colour is known. */
export type Grid = {
  readonly width: number;
  readonly height: number;
  readonly colours: Float32Array;
  readonly isKnown: Uint8Array;
};

/** Enough on each level, since the coarser one already brought the long way across. */
const sweeps = 8;

export function createGrid(width: number, height: number): Grid {
  return {
    width,
    height,
    colours: new Float32Array(width * height * 3),
    isKnown: new Uint8Array(width * height),
  };
}

/**
 * Fills the holes with the smoothest surface that meets the known cells (a harmonic one): solved
 * on ever coarser grids first, then relaxed on the way back. Cells beyond the grid count as equal
 * to their neighbour inside. At least one cell must be known.
 */
export function fillGrid(grid: Grid): void {
  if (grid.width > 1 || grid.height > 1) {
    const coarse = halved(grid);
    fillGrid(coarse);
    spread(coarse, grid);
  }
  for (let sweep = 0; sweep < sweeps; sweep += 1) relax(grid, sweep % 2 === 0);
}

/** Half the size; a cell is known when any of its four is, as their mean. */
function halved(grid: Grid): Grid {
  const half = createGrid(Math.ceil(grid.width / 2), Math.ceil(grid.height / 2));
  for (let y = 0; y < half.height; y += 1) {
    for (let x = 0; x < half.width; x += 1) {
      let r = 0;
      let g = 0;
      let b = 0;
      let count = 0;
      for (let part = 0; part < 4; part += 1) {
        const fromX = x * 2 + (part & 1);
        const fromY = y * 2 + (part >> 1);
        const from = fromY * grid.width + fromX;
        if (fromX >= grid.width || fromY >= grid.height || grid.isKnown[from] === 0) continue;
        r += grid.colours[from * 3] ?? 0;
        g += grid.colours[from * 3 + 1] ?? 0;
        b += grid.colours[from * 3 + 2] ?? 0;
        count += 1;
      }
      if (count === 0) continue;
      const to = y * half.width + x;
      half.isKnown[to] = 1;
      half.colours[to * 3] = r / count;
      half.colours[to * 3 + 1] = g / count;
      half.colours[to * 3 + 2] = b / count;
    }
  }
  return half;
}

/** Bilinear values of the filled coarse grid for the holes of the fine one. */
function spread(coarse: Grid, fine: Grid): void {
  const { colours } = coarse;
  for (let y = 0; y < fine.height; y += 1) {
    const fromY = Math.min(coarse.height - 1, Math.max(0, y / 2 - 0.25));
    const top = Math.floor(fromY);
    const bottom = Math.min(coarse.height - 1, top + 1);
    const down = fromY - top;
    for (let x = 0; x < fine.width; x += 1) {
      const cell = y * fine.width + x;
      if (fine.isKnown[cell] === 1) continue;
      const fromX = Math.min(coarse.width - 1, Math.max(0, x / 2 - 0.25));
      const left = Math.floor(fromX);
      const right = Math.min(coarse.width - 1, left + 1);
      const across = fromX - left;
      const topLeft = (top * coarse.width + left) * 3;
      const topRight = (top * coarse.width + right) * 3;
      const bottomLeft = (bottom * coarse.width + left) * 3;
      const bottomRight = (bottom * coarse.width + right) * 3;
      for (let channel = 0; channel < 3; channel += 1) {
        const above =
          (colours[topLeft + channel] ?? 0) * (1 - across) +
          (colours[topRight + channel] ?? 0) * across;
        const below =
          (colours[bottomLeft + channel] ?? 0) * (1 - across) +
          (colours[bottomRight + channel] ?? 0) * across;
        fine.colours[cell * 3 + channel] = above * (1 - down) + below * down;
      }
    }
  }
}

/** One Gauss–Seidel sweep over the holes, forwards or backwards. */
function relax({ width, height, colours, isKnown }: Grid, isForward: boolean): void {
  const step = isForward ? 1 : -1;
  for (let row = 0; row < height; row += 1) {
    const y = isForward ? row : height - 1 - row;
    const upStep = y > 0 ? width * 3 : 0;
    const downStep = y < height - 1 ? width * 3 : 0;
    let cell = y * width + (isForward ? 0 : width - 1);
    for (let count = 0; count < width; count += 1, cell += step) {
      if (isKnown[cell] === 1) continue;
      const x = cell - y * width;
      const at = cell * 3;
      const left = x > 0 ? at - 3 : at;
      const right = x < width - 1 ? at + 3 : at;
      const up = at - upStep;
      const down = at + downStep;
      colours[at] =
        ((colours[left] ?? 0) + (colours[right] ?? 0) + (colours[up] ?? 0) + (colours[down] ?? 0)) /
        4;
      colours[at + 1] =
        ((colours[left + 1] ?? 0) +
          (colours[right + 1] ?? 0) +
          (colours[up + 1] ?? 0) +
          (colours[down + 1] ?? 0)) /
        4;
      colours[at + 2] =
        ((colours[left + 2] ?? 0) +
          (colours[right + 2] ?? 0) +
          (colours[up + 2] ?? 0) +
          (colours[down + 2] ?? 0)) /
        4;
    }
  }
}
