/** A piece of the picture in which three values a cell are sought where it is open, 0 elsewhere. */
export type Field = {
  readonly width: number;
  readonly height: number;
  readonly isOpen: Uint8Array;
  /** What each cell is to exceed its neighbours by, summed over these; three a cell. */
  readonly excess: Float32Array;
  /** The values sought, three a cell. */
  readonly values: Float32Array;
};

export function createField(width: number, height: number): Field {
  return {
    width,
    height,
    isOpen: new Uint8Array(width * height),
    excess: new Float32Array(width * height * 3),
    values: new Float32Array(width * height * 3),
  };
}

/** Sweeps before and after the coarser fields have been asked. */
const sweeps = 2;

/**
 * One V-cycle of multigrid for Poisson's equation: what a few sweeps leave over is solved on a
 * field of half the size. A handful of cycles is exact enough for bytes. Beyond the field's edge
 * lie cells equal to those at the edge. Yields after each part of the work.
 */
export function* solvePoisson(field: Field): Generator<void, void> {
  for (let sweep = 0; sweep < sweeps; sweep += 1) relax(field, sweep % 2 === 0);
  yield;
  const half = leftOver(field);
  yield;
  if (half !== null) {
    yield* solvePoisson(half);
    addTo(field, half);
    yield;
  }
  for (let sweep = 0; sweep < sweeps; sweep += 1) relax(field, sweep % 2 === 1);
  yield;
}

/** One Gauss–Seidel sweep, forwards or backwards. */
function relax({ width, height, isOpen, excess, values }: Field, isForward: boolean): void {
  const count = width * height;
  for (let done = 0; done < count; done += 1) {
    const cell = isForward ? done : count - 1 - done;
    if (isOpen[cell] === 0) continue;
    const x = cell % width;
    const at = cell * 3;
    const left = x > 0 ? at - 3 : at;
    const right = x < width - 1 ? at + 3 : at;
    const up = cell >= width ? at - width * 3 : at;
    const down = cell + width < count ? at + width * 3 : at;
    for (let channel = 0; channel < 3; channel += 1) {
      values[at + channel] =
        ((values[left + channel] ?? 0) +
          (values[right + channel] ?? 0) +
          (values[up + channel] ?? 0) +
          (values[down + channel] ?? 0) +
          (excess[at + channel] ?? 0)) /
        4;
    }
  }
}

/** The equation for what is still missing, at half the size; null when no cell is open there. */
function leftOver(field: Field): Field | null {
  const { width, height, isOpen, excess, values } = field;
  const half = createField((width + 1) >> 1, (height + 1) >> 1);
  let isAnyOpen = false;
  for (let y = 0; y < half.height; y += 1) {
    for (let x = 0; x < half.width; x += 1) {
      const cells = cellsOf(width, height, x, y);
      if (cells.some((cell) => isOpen[cell] === 0)) continue;
      isAnyOpen = true;
      const to = y * half.width + x;
      half.isOpen[to] = 1;
      for (const cell of cells) {
        const cellX = cell % width;
        const at = cell * 3;
        const left = cellX > 0 ? at - 3 : at;
        const right = cellX < width - 1 ? at + 3 : at;
        const up = cell >= width ? at - width * 3 : at;
        const down = cell + width < width * height ? at + width * 3 : at;
        for (let channel = 0; channel < 3; channel += 1) {
          const curve =
            4 * (values[at + channel] ?? 0) -
            (values[left + channel] ?? 0) -
            (values[right + channel] ?? 0) -
            (values[up + channel] ?? 0) -
            (values[down + channel] ?? 0);
          // Steps twice as long curve four times as much: four times the mean.
          half.excess[to * 3 + channel] =
            (half.excess[to * 3 + channel] ?? 0) +
            (((excess[at + channel] ?? 0) - curve) * 4) / cells.length;
        }
      }
    }
  }
  return isAnyOpen ? half : null;
}

/** The cells, one, two or four, that the coarse cell is made of. */
function cellsOf(width: number, height: number, x: number, y: number): number[] {
  const corner = y * 2 * width + x * 2;
  const isWide = x * 2 + 1 < width;
  const cells = isWide ? [corner, corner + 1] : [corner];
  if (y * 2 + 1 < height) {
    cells.push(corner + width);
    if (isWide) cells.push(corner + width + 1);
  }
  return cells;
}

/** Adds the coarse values, bilinear in between. */
function addTo({ width, height, isOpen, values }: Field, half: Field): void {
  for (let cell = 0; cell < width * height; cell += 1) {
    if (isOpen[cell] === 0) continue;
    const x = cell % width;
    const y = (cell - x) / width;
    const nearX = Math.min(half.width - 1, x >> 1);
    const nearY = Math.min(half.height - 1, y >> 1);
    const farX = Math.min(half.width - 1, Math.max(0, nearX + (x & 1 ? 1 : -1)));
    const farY = Math.min(half.height - 1, Math.max(0, nearY + (y & 1 ? 1 : -1)));
    const near = (nearY * half.width + nearX) * 3;
    const beside = (nearY * half.width + farX) * 3;
    const above = (farY * half.width + nearX) * 3;
    const across = (farY * half.width + farX) * 3;
    for (let channel = 0; channel < 3; channel += 1) {
      values[cell * 3 + channel] =
        (values[cell * 3 + channel] ?? 0) +
        (9 * (half.values[near + channel] ?? 0) +
          3 * (half.values[beside + channel] ?? 0) +
          3 * (half.values[above + channel] ?? 0) +
          (half.values[across + channel] ?? 0)) /
          16;
    }
  }
}
