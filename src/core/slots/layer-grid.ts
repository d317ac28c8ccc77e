import type { Rect } from '../geometry.ts';
import type { Layer } from './layer.ts';

/** Units: about as large as a card's picture, so that asking for what is near one looks at few. */
const cellSize = 128;
/** A box over more cells than this is no caption and no mark. */
const mostCells = 400;
/**
 * Of what is heaped on one spot only the first count. Thousands of layers in one place are no
 * drawing, and comparing each with all others would take for ever.
 */
const mostInCell = 64;
const mostAnswers = 256;
/** Cells from one row of a grid to the next; a prime, so that few cells share a key. */
const rowLength = 1_000_003;

/** Finds the layers near a place without looking at all of them. */
export class LayerGrid {
  readonly #cells = new Map<number, Layer[]>();

  /** Adds a layer under the cells that its box touches. */
  add(layer: Layer): void {
    for (const key of keysOf(layer.box) ?? []) this.#addUnder(key, layer);
  }

  /** Adds a layer under the middle of its box alone: enough where only middles are asked for. */
  addByMiddle(layer: Layer): void {
    const { x, y, width, height } = layer.box;
    const middle = { x: x + width / 2, y: y + height / 2, width: 0, height: 0 };
    for (const key of keysOf(middle) ?? []) this.#addUnder(key, layer);
  }

  /** The layers in the cells that `area` touches, each once, in no order. */
  near(area: Rect): Layer[] {
    const found = new Set<Layer>();
    for (const cell of this.#cellsIn(area)) {
      for (const layer of cell) found.add(layer);
      if (found.size >= mostAnswers) break;
    }
    return [...found];
  }

  *#cellsIn(area: Rect): Iterable<Layer[]> {
    const keys = keysOf(area);
    if (keys === null) yield* this.#cells.values();
    for (const key of keys ?? []) {
      const cell = this.#cells.get(key);
      if (cell) yield cell;
    }
  }

  #addUnder(key: number, layer: Layer): void {
    const cell = this.#cells.get(key);
    if (!cell) this.#cells.set(key, [layer]);
    else if (cell.length < mostInCell) cell.push(layer);
  }
}

/** Null when `box` touches too many cells. Two cells may share a key: whoever asks compares boxes. */
function keysOf({ x, y, width, height }: Rect): number[] | null {
  const [left, top] = [Math.floor(x / cellSize), Math.floor(y / cellSize)];
  const columns = Math.floor((x + width) / cellSize) - left + 1;
  const rows = Math.floor((y + height) / cellSize) - top + 1;
  if (!(columns * rows <= mostCells)) return null;
  const keys: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      keys.push((top + row) * rowLength + left + column);
    }
  }
  return keys;
}
