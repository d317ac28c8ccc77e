/**
 * The sides of the shapes being filled, in pixels, cut to the picture: top to bottom, with the
 * way they ran kept as +1 (down) or -1 (up).
 */
export class EdgeList {
  count = 0;
  topY = new Float64Array(256);
  bottomY = new Float64Array(256);
  /** x at the top end, and its change per row. */
  startX = new Float64Array(256);
  slope = new Float64Array(256);
  direction = new Int8Array(256);

  constructor(
    private readonly width: number,
    private readonly height: number,
  ) {}

  clear(): void {
    this.count = 0;
  }

  add(fromX: number, fromY: number, toX: number, toY: number): void {
    if (fromY < toY) this.addDown(fromX, fromY, toX, toY, 1);
    else if (toY < fromY) this.addDown(toX, toY, fromX, fromY, -1);
  }

  private addDown(x0: number, y0: number, x1: number, y1: number, direction: number): void {
    if (y1 <= 0 || y0 >= this.height) return;
    const slope = (x1 - x0) / (y1 - y0);
    const top = Math.max(0, y0);
    const bottom = Math.min(this.height, y1);
    this.addWithin(x0 + (top - y0) * slope, top, x0 + (bottom - y0) * slope, bottom, direction);
  }

  /** Beyond the left border a side still counts, as an upright one on the border itself. */
  private addWithin(x0: number, y0: number, x1: number, y1: number, direction: number): void {
    const { width } = this;
    if (x0 >= width && x1 >= width) return;
    if (x0 <= 0 && x1 <= 0) {
      this.push(0, y0, 0, y1, direction);
      return;
    }
    const border = x0 < 0 || x1 < 0 ? 0 : x0 > width || x1 > width ? width : null;
    if (border === null) {
      this.push(x0, y0, x1, y1, direction);
      return;
    }
    const y = y0 + ((border - x0) / (x1 - x0)) * (y1 - y0);
    this.addWithin(x0, y0, border, y, direction);
    this.addWithin(border, y, x1, y1, direction);
  }

  private push(x0: number, y0: number, x1: number, y1: number, direction: number): void {
    if (!(y1 > y0)) return;
    if (this.count === this.topY.length) this.grow();
    const index = this.count;
    this.topY[index] = y0;
    this.bottomY[index] = y1;
    this.startX[index] = x0;
    this.slope[index] = (x1 - x0) / (y1 - y0);
    this.direction[index] = direction;
    this.count = index + 1;
  }

  private grow(): void {
    const wider = (old: Float64Array) => {
      const grown = new Float64Array(old.length * 2);
      grown.set(old);
      return grown;
    };
    this.topY = wider(this.topY);
    this.bottomY = wider(this.bottomY);
    this.startX = wider(this.startX);
    this.slope = wider(this.slope);
    const direction = new Int8Array(this.direction.length * 2);
    direction.set(this.direction);
    this.direction = direction;
  }
}
