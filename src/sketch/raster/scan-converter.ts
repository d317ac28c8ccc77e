import { EdgeList } from './edge-list.ts';
import { ownCover, type RowCover } from './row-cover.ts';

/**
 * Turns edges into coverage, row by row, with exact areas per pixel (no samples, so no jagged
 * edges). Overlaps that run the same way round count once. After `readRow` it holds that row.
 */
export class ScanConverter implements RowCover {
  readonly edges: EdgeList;
  readonly cover: Uint8Array;
  runCount = 0;
  runStart = new Int32Array(64);
  runEnd = new Int32Array(64);
  runCover = new Int16Array(64);
  /** The rows that the shape touches: from `top` up to, not including, `bottom`. */
  top = 0;
  bottom = 0;

  private readonly area: Float64Array;
  private readonly firstInRow: Int32Array;
  private nextInRow = new Int32Array(256);
  private active = new Int32Array(64);
  private activeCount = 0;
  private nextRow = 0;
  private touchedFrom = new Int32Array(64);
  private touchedTo = new Int32Array(64);

  constructor(
    private readonly width: number,
    height: number,
  ) {
    this.edges = new EdgeList(width, height);
    this.cover = new Uint8Array(width);
    this.area = new Float64Array(width + 2);
    this.firstInRow = new Int32Array(height + 1).fill(-1);
  }

  /** Sorts the edges into rows. Call once after adding them. */
  prepare(): void {
    const { edges, firstInRow } = this;
    firstInRow.fill(-1, this.top, this.bottom + 1);
    if (this.nextInRow.length < edges.count) this.nextInRow = new Int32Array(edges.count * 2);
    let top = firstInRow.length;
    let bottom = 0;
    for (let edge = 0; edge < edges.count; edge += 1) {
      const row = Math.floor(edges.topY[edge] ?? 0);
      const end = Math.ceil(edges.bottomY[edge] ?? 0);
      this.nextInRow[edge] = firstInRow[row] ?? -1;
      firstInRow[row] = edge;
      if (row < top) top = row;
      if (end > bottom) bottom = end;
    }
    this.top = edges.count > 0 ? top : 0;
    this.bottom = bottom;
    this.rewind();
  }

  /** Starts again from the first row. */
  rewind(): void {
    this.activeCount = 0;
    this.nextRow = this.top;
  }

  /** Rows must be asked for from top to bottom; rows in between may be left out. */
  readRow(row: number): void {
    this.runCount = 0;
    while (this.nextRow <= row) {
      this.activate(this.nextRow);
      this.nextRow += 1;
    }
    this.dropEdgesAbove(row);
    for (let index = 0; index < this.activeCount; index += 1) {
      this.addEdge(this.active[index] ?? 0, row, index);
    }
    this.describeRow();
  }

  private activate(row: number): void {
    let edge = row < this.bottom ? (this.firstInRow[row] ?? -1) : -1;
    while (edge >= 0) {
      if (this.activeCount === this.active.length) this.growActive();
      this.active[this.activeCount] = edge;
      this.activeCount += 1;
      edge = this.nextInRow[edge] ?? -1;
    }
  }

  private dropEdgesAbove(row: number): void {
    const { active } = this;
    const { bottomY } = this.edges;
    let kept = 0;
    for (let index = 0; index < this.activeCount; index += 1) {
      const edge = active[index] ?? 0;
      if ((bottomY[edge] ?? 0) > row) {
        active[kept] = edge;
        kept += 1;
      }
    }
    this.activeCount = kept;
  }

  /**
   * Adds the change of covered area that one edge makes in each pixel of the row; the running sum
   * from the left is the coverage.
   */
  private addEdge(edge: number, row: number, index: number): void {
    const { edges, area } = this;
    const topY = edges.topY[edge] ?? 0;
    const slope = edges.slope[edge] ?? 0;
    const startX = edges.startX[edge] ?? 0;
    const from = topY > row ? topY : row;
    const bottomY = edges.bottomY[edge] ?? 0;
    const to = bottomY < row + 1 ? bottomY : row + 1;
    const height = (to - from) * (edges.direction[edge] ?? 0);
    const xFrom = this.withinWidth(startX + (from - topY) * slope);
    const xTo = this.withinWidth(startX + (to - topY) * slope);
    const left = xFrom < xTo ? xFrom : xTo;
    const right = xFrom < xTo ? xTo : xFrom;
    const first = Math.floor(left);
    const last = Math.ceil(right);
    this.touchedFrom[index] = first;
    if (last <= first + 1) {
      const middle = (left + right) / 2 - first;
      area[first] = (area[first] ?? 0) + height * (1 - middle);
      area[first + 1] = (area[first + 1] ?? 0) + height * middle;
      this.touchedTo[index] = first + 2;
      return;
    }
    const perPixel = 1 / (right - left);
    const inFirst = 1 - (left - first);
    const areaFirst = 0.5 * perPixel * inFirst * inFirst;
    const inLast = right - last + 1;
    const areaLast = 0.5 * perPixel * inLast * inLast;
    area[first] = (area[first] ?? 0) + height * areaFirst;
    if (last === first + 2) {
      area[first + 1] = (area[first + 1] ?? 0) + height * (1 - areaFirst - areaLast);
    } else {
      const areaSecond = perPixel * (inFirst + 0.5);
      area[first + 1] = (area[first + 1] ?? 0) + height * (areaSecond - areaFirst);
      for (let x = first + 2; x < last - 1; x += 1) {
        area[x] = (area[x] ?? 0) + height * perPixel;
      }
      const soFar = areaSecond + (last - first - 3) * perPixel;
      area[last - 1] = (area[last - 1] ?? 0) + height * (1 - soFar - areaLast);
    }
    area[last] = (area[last] ?? 0) + height * areaLast;
    this.touchedTo[index] = last + 1;
  }

  private withinWidth(x: number): number {
    return x < 0 ? 0 : x > this.width ? this.width : x;
  }

  private describeRow(): void {
    const { touchedFrom, touchedTo, area, cover, width } = this;
    this.sortTouched();
    let sum = 0;
    let x = 0;
    let index = 0;
    while (index < this.activeCount) {
      const from = touchedFrom[index] ?? 0;
      let to = touchedTo[index] ?? 0;
      index += 1;
      while (index < this.activeCount && (touchedFrom[index] ?? 0) <= to) {
        to = Math.max(to, touchedTo[index] ?? 0);
        index += 1;
      }
      if (from > x) this.addRun(x, from, toCover(sum));
      const end = to < width ? to : width;
      for (let pixel = from; pixel < end; pixel += 1) {
        sum += area[pixel] ?? 0;
        area[pixel] = 0;
        cover[pixel] = toCover(sum);
      }
      for (let pixel = end; pixel < to; pixel += 1) area[pixel] = 0;
      if (end > from) this.addRun(from, end, ownCover);
      x = to;
    }
    if (x < width) this.addRun(x, width, toCover(sum));
  }

  private addRun(from: number, to: number, runCover: number): void {
    if (runCover === 0) return;
    if (this.runCount === this.runStart.length) {
      this.runStart = doubled(this.runStart);
      this.runEnd = doubled(this.runEnd);
      const grown = new Int16Array(this.runCover.length * 2);
      grown.set(this.runCover);
      this.runCover = grown;
    }
    this.runStart[this.runCount] = from;
    this.runEnd[this.runCount] = to;
    this.runCover[this.runCount] = runCover;
    this.runCount += 1;
  }

  /** Insertion sort: few edges cross a row, and they stay nearly sorted from row to row. */
  private sortTouched(): void {
    const { touchedFrom, touchedTo, active } = this;
    for (let index = 1; index < this.activeCount; index += 1) {
      const from = touchedFrom[index] ?? 0;
      const to = touchedTo[index] ?? 0;
      const edge = active[index] ?? 0;
      let slot = index - 1;
      while (slot >= 0 && (touchedFrom[slot] ?? 0) > from) {
        touchedFrom[slot + 1] = touchedFrom[slot] ?? 0;
        touchedTo[slot + 1] = touchedTo[slot] ?? 0;
        active[slot + 1] = active[slot] ?? 0;
        slot -= 1;
      }
      touchedFrom[slot + 1] = from;
      touchedTo[slot + 1] = to;
      active[slot + 1] = edge;
    }
  }

  private growActive(): void {
    this.active = doubled(this.active);
    this.touchedFrom = doubled(this.touchedFrom);
    this.touchedTo = doubled(this.touchedTo);
  }
}

function toCover(sum: number): number {
  const covered = (sum < 0 ? -sum : sum) * 255 + 0.5;
  return covered > 255 ? 255 : covered | 0;
}

function doubled(old: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(old.length * 2);
  grown.set(old);
  return grown;
}
