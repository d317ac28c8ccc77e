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
  readonly #byMiddle: boolean;

  /**
   * `by`: layers are found under all that their box covers, or under its middle alone, which is
   * enough where only middles are asked for.
   */
  constructor(by: 'box' | 'middle') {
    this.#byMiddle = by === 'middle';
  }

  add(layer: Layer): void {
    const { x, y, width, height } = layer.box;
    const cells = this.#byMiddle
      ? cellsOf({ x: x + width / 2, y: y + height / 2, width: 0, height: 0 })
      : cellsOf(layer.box);
    if (cells.rows * cells.columns > mostCells) return;
    for (let row = 0; row < cells.rows; row += 1) {
      for (let column = 0; column < cells.columns; column += 1) {
        this.#addUnder(keyOf(cells, row, column), layer);
      }
    }
  }

  /** The layers in the cells that `area` touches, each once, in no order. */
  near(area: Rect): Layer[] {
    const cells = cellsOf(area);
    if (!(cells.rows * cells.columns <= mostCells)) return this.#all();
    const found: Layer[] = [];
    for (let row = 0; row < cells.rows; row += 1) {
      for (let column = 0; column < cells.columns; column += 1) {
        const cell = this.#cells.get(keyOf(cells, row, column));
        if (cell) found.push(...cell);
        if (found.length >= mostAnswers) return [...new Set(found)];
      }
    }
    return this.#byMiddle || cells.rows * cells.columns === 1 ? found : [...new Set(found)];
  }

  #all(): Layer[] {
    const found = new Set<Layer>();
    for (const cell of this.#cells.values()) {
      for (const layer of cell) found.add(layer);
      if (found.size >= mostAnswers) break;
    }
    return [...found];
  }

  #addUnder(key: number, layer: Layer): void {
    const cell = this.#cells.get(key);
    if (!cell) this.#cells.set(key, [layer]);
    else if (cell.length < mostInCell) cell.push(layer);
  }
}

type Cells = {
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
};

function cellsOf({ x, y, width, height }: Rect): Cells {
  const [left, top] = [Math.floor(x / cellSize), Math.floor(y / cellSize)];
  const columns = Math.floor((x + width) / cellSize) - left + 1;
  const rows = Math.floor((y + height) / cellSize) - top + 1;
  return { left, top, columns, rows };
}

/** Two cells may share a key: whoever asks compares boxes. */
function keyOf({ left, top }: Cells, row: number, column: number): number {
  return (top + row) * rowLength + left + column;
}
