import type { Path } from './path.ts';

/** Builds one open or closed shape step by step; `path` reads what was drawn so far. */
export class Trace {
  private readonly numbers: number[];

  constructor(x: number, y: number) {
    this.numbers = [x, y];
  }

  get path(): Path {
    return [this.numbers];
  }

  line(x: number, y: number): this {
    const fromX = this.numbers[this.numbers.length - 2] ?? x;
    const fromY = this.numbers[this.numbers.length - 1] ?? y;
    this.numbers.push(fromX, fromY, x, y, x, y);
    return this;
  }

  curve(c1x: number, c1y: number, c2x: number, c2y: number, x: number, y: number): this {
    this.numbers.push(c1x, c1y, c2x, c2y, x, y);
    return this;
  }

  /** A quarter-like bend: a curve whose two ends both aim at one corner. */
  bend(cornerX: number, cornerY: number, x: number, y: number): this {
    const fromX = this.numbers[this.numbers.length - 2] ?? x;
    const fromY = this.numbers[this.numbers.length - 1] ?? y;
    return this.curve(
      fromX + (cornerX - fromX) * arcHandle,
      fromY + (cornerY - fromY) * arcHandle,
      x + (cornerX - x) * arcHandle,
      y + (cornerY - y) * arcHandle,
      x,
      y,
    );
  }
}

/** How far towards the corner the handles of a quarter circle reach: 4/3·(√2 − 1). */
export const arcHandle = 0.5522847498;
