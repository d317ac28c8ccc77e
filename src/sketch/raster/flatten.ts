import type { Matrix } from '../../core/geometry.ts';
import type { Path } from './path.ts';

/** Called with the start of each shape (`isStart`) and then with every corner of its outline. */
export type Corner = (x: number, y: number, isStart: boolean) => void;

/** How far, in pixels, the straight pieces may stray from the curve. */
const tolerance = 0.04;

/** Breaks curves into straight pieces after `toPixels`, as few as the tolerance allows. */
export function flatten(path: Path, [[a, c, e], [b, d, f]]: Matrix, corner: Corner): void {
  for (const shape of path) {
    const at = (index: number) => shape[index] ?? 0;
    let x0 = a * at(0) + c * at(1) + e;
    let y0 = b * at(0) + d * at(1) + f;
    corner(x0, y0, true);
    for (let index = 2; index + 5 < shape.length; index += 6) {
      const x1 = a * at(index) + c * at(index + 1) + e;
      const y1 = b * at(index) + d * at(index + 1) + f;
      const x2 = a * at(index + 2) + c * at(index + 3) + e;
      const y2 = b * at(index + 2) + d * at(index + 3) + f;
      const x3 = a * at(index + 4) + c * at(index + 5) + e;
      const y3 = b * at(index + 4) + d * at(index + 5) + f;
      const isLine = x1 === x0 && y1 === y0 && x2 === x3 && y2 === y3;
      // Wang's bound for cubics: the piece count that keeps the error below the tolerance.
      const bulge = Math.max(
        Math.hypot(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2),
        Math.hypot(x1 - 2 * x2 + x3, y1 - 2 * y2 + y3),
      );
      const pieces = isLine ? 1 : Math.max(1, Math.ceil(Math.sqrt((0.75 * bulge) / tolerance)));
      for (let piece = 1; piece < pieces; piece += 1) {
        const t = piece / pieces;
        const s = 1 - t;
        const w0 = s * s * s;
        const w1 = 3 * s * s * t;
        const w2 = 3 * s * t * t;
        const w3 = t * t * t;
        corner(w0 * x0 + w1 * x1 + w2 * x2 + w3 * x3, w0 * y0 + w1 * y1 + w2 * y2 + w3 * y3, false);
      }
      corner(x3, y3, false);
      x0 = x3;
      y0 = y3;
    }
  }
}
