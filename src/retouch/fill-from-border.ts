import type { Raster } from '../core/raster.ts';
import { createGrid, fillGrid, type Grid } from './fill-grid.ts';
import type { PixelBox } from './mask-box.ts';

/** The grid that the smooth surface is solved on has at most this many cells a side. */
const gridSide = 256;

/**
 * A picture of `box` in which what the mask marks has melted into its surroundings: opaque, the
 * unmarked pixels as in the base. Null when the box shows nothing unmarked to melt into.
 */
export function fillFromBorder(base: Raster, mask: Uint8Array, box: PixelBox): Raster | null {
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  const scale = Math.ceil(Math.max(width, height) / gridSide);
  const grid = readGrid(base, mask, box, scale);
  if (!grid.isKnown.includes(1)) return null;
  fillGrid(grid);
  const filled: Raster = { width, height, data: new Uint8ClampedArray(width * height * 4) };
  paintGrid(filled, grid, base, mask, box, scale);
  for (const isForward of [true, false, true, false]) {
    smoothMarked(filled, base.width, mask, box, isForward);
  }
  return filled;
}

/** The mean of the unmarked, visible pixels of each cell of `scale` pixels a side. */
function readGrid(base: Raster, mask: Uint8Array, box: PixelBox, scale: number): Grid {
  const grid = createGrid(
    Math.ceil((box.right - box.left) / scale),
    Math.ceil((box.bottom - box.top) / scale),
  );
  const { colours } = grid;
  const counts = new Uint32Array(grid.width * grid.height);
  const { data } = base;
  for (let y = box.top; y < box.bottom; y += 1) {
    const gridRow = Math.floor((y - box.top) / scale) * grid.width;
    for (let x = box.left; x < box.right; x += 1) {
      const pixel = y * base.width + x;
      if (mask[pixel] !== 0 || !isVisible(data, pixel)) continue;
      const cell = gridRow + Math.floor((x - box.left) / scale);
      colours[cell * 3] = (colours[cell * 3] ?? 0) + (data[pixel * 4] ?? 0);
      colours[cell * 3 + 1] = (colours[cell * 3 + 1] ?? 0) + (data[pixel * 4 + 1] ?? 0);
      colours[cell * 3 + 2] = (colours[cell * 3 + 2] ?? 0) + (data[pixel * 4 + 2] ?? 0);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  for (let cell = 0; cell < counts.length; cell += 1) {
    const count = counts[cell] ?? 0;
    if (count === 0) continue;
    grid.isKnown[cell] = 1;
    for (let channel = cell * 3; channel < cell * 3 + 3; channel += 1) {
      colours[channel] = (colours[channel] ?? 0) / count;
    }
  }
  return grid;
}

/** What is nearly transparent has no colour to speak of. */
function isVisible(data: Uint8ClampedArray, pixel: number): boolean {
  return (data[pixel * 4 + 3] ?? 0) >= 128;
}

/** Marked and invisible pixels get the surface between the cells' middles, the others the base. */
function paintGrid(
  filled: Raster,
  grid: Grid,
  base: Raster,
  mask: Uint8Array,
  box: PixelBox,
  scale: number,
): void {
  const { data, width, height } = filled;
  const { colours } = grid;
  for (let y = 0; y < height; y += 1) {
    const fromY = clamp((y + 0.5) / scale - 0.5, grid.height - 1);
    const top = Math.floor(fromY) * grid.width;
    const bottom = Math.min(grid.height - 1, Math.floor(fromY) + 1) * grid.width;
    const down = fromY - Math.floor(fromY);
    for (let x = 0; x < width; x += 1) {
      const pixel = (y + box.top) * base.width + x + box.left;
      const to = (y * width + x) * 4;
      data[to + 3] = 255;
      if (mask[pixel] === 0 && isVisible(base.data, pixel)) {
        data[to] = base.data[pixel * 4] ?? 0;
        data[to + 1] = base.data[pixel * 4 + 1] ?? 0;
        data[to + 2] = base.data[pixel * 4 + 2] ?? 0;
        continue;
      }
      const fromX = clamp((x + 0.5) / scale - 0.5, grid.width - 1);
      const left = Math.floor(fromX);
      const right = Math.min(grid.width - 1, left + 1);
      const across = fromX - left;
      const topLeft = (top + left) * 3;
      const topRight = (top + right) * 3;
      const bottomLeft = (bottom + left) * 3;
      const bottomRight = (bottom + right) * 3;
      for (let channel = 0; channel < 3; channel += 1) {
        const above =
          (colours[topLeft + channel] ?? 0) * (1 - across) +
          (colours[topRight + channel] ?? 0) * across;
        const below =
          (colours[bottomLeft + channel] ?? 0) * (1 - across) +
          (colours[bottomRight + channel] ?? 0) * across;
        data[to + channel] = above * (1 - down) + below * down;
      }
    }
  }
}

/** One sweep at full size, so that the fill meets every single pixel of its border. */
function smoothMarked(
  { data, width, height }: Raster,
  baseWidth: number,
  mask: Uint8Array,
  box: PixelBox,
  isForward: boolean,
): void {
  const step = isForward ? 1 : -1;
  for (let row = 0; row < height; row += 1) {
    const y = isForward ? row : height - 1 - row;
    const maskRow = (y + box.top) * baseWidth + box.left;
    const upStep = y > 0 ? width * 4 : 0;
    const downStep = y < height - 1 ? width * 4 : 0;
    let x = isForward ? 0 : width - 1;
    for (let count = 0; count < width; count += 1, x += step) {
      if (mask[maskRow + x] === 0) continue;
      const at = (y * width + x) * 4;
      const left = x > 0 ? at - 4 : at;
      const right = x < width - 1 ? at + 4 : at;
      const up = at - upStep;
      const down = at + downStep;
      data[at] = mean(data[left], data[right], data[up], data[down]);
      data[at + 1] = mean(data[left + 1], data[right + 1], data[up + 1], data[down + 1]);
      data[at + 2] = mean(data[left + 2], data[right + 2], data[up + 2], data[down + 2]);
    }
  }
}

function mean(one = 0, two = 0, three = 0, four = 0): number {
  return (one + two + three + four + 2) >> 2;
}

function clamp(value: number, last: number): number {
  return value < 0 ? 0 : value > last ? last : value;
}
