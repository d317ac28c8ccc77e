import { identity, type Matrix, multiply } from '../../core/geometry.ts';
import type { Raster } from '../../core/raster.ts';
import type { Colour } from '../colour/colour.ts';
import { packColour } from '../colour/srgb.ts';
import { blendRow } from './blend-row.ts';
import { ClipStack } from './clip-stack.ts';
import type { EdgeList } from './edge-list.ts';
import { flatten } from './flatten.ts';
import type { Paint } from './paint.ts';
import type { Path } from './path.ts';
import { createRowPaint } from './row-paint.ts';
import { ScanConverter } from './scan-converter.ts';
import { addStrokeEdges } from './stroke-edges.ts';

/** Opaque pixels to draw on, in spaces that can be nested and clipped. */
export class Canvas {
  private readonly pixels: Uint32Array;
  private readonly scan: ScanConverter;
  private readonly clips: ClipStack;
  private readonly source: Uint32Array;
  private toPixels: Matrix = identity;

  private constructor(readonly raster: Raster) {
    const { width, height, data } = raster;
    this.pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
    this.scan = new ScanConverter(width, height);
    this.clips = new ClipStack(width, height);
    this.source = new Uint32Array(width);
  }

  static filled(width: number, height: number, colour: Colour): Canvas {
    const data = new Uint8ClampedArray(width * height * 4);
    new Uint32Array(data.buffer).fill(packColour(colour));
    return new Canvas({ width, height, data });
  }

  /** Draws on these very pixels, which must be opaque. */
  static over(raster: Raster): Canvas {
    return new Canvas(raster);
  }

  /** Draws in a space of its own; `matrix` takes that space to the present one. */
  within(matrix: Matrix, draw: () => void): void {
    const outer = this.toPixels;
    this.toPixels = multiply(outer, matrix);
    draw();
    this.toPixels = outer;
  }

  /** Draws only inside `path`. */
  inside(path: Path, draw: () => void): void {
    this.clips.push((clip) => {
      clip.edges.clear();
      this.addPath(clip.edges, path);
      clip.prepare();
    });
    draw();
    this.clips.pop();
  }

  fill(path: Path, paint: Paint): void {
    const { edges } = this.scan;
    edges.clear();
    this.addPath(edges, path);
    this.paint(paint);
  }

  /** A line with round ends along the path; `width` is in the present space. */
  stroke(path: Path, width: number, paint: Paint): void {
    const [[a, c], [b, d]] = this.toPixels;
    const radius = (width / 2) * Math.sqrt(Math.abs(a * d - b * c));
    const { edges } = this.scan;
    edges.clear();
    let points: number[] = [];
    flatten(path, this.toPixels, (x, y, isStart) => {
      if (isStart) {
        addStrokeEdges(edges, points, radius);
        points = [];
      }
      points.push(x, y);
    });
    addStrokeEdges(edges, points, radius);
    this.paint(paint);
  }

  private addPath(edges: EdgeList, path: Path): void {
    let startX = 0;
    let startY = 0;
    let lastX = 0;
    let lastY = 0;
    flatten(path, this.toPixels, (x, y, isStart) => {
      if (isStart) {
        edges.add(lastX, lastY, startX, startY);
        startX = x;
        startY = y;
      } else {
        edges.add(lastX, lastY, x, y);
      }
      lastX = x;
      lastY = y;
    });
    edges.add(lastX, lastY, startX, startY);
  }

  private paint(paint: Paint): void {
    const rowPaint = createRowPaint(paint, this.toPixels);
    if (rowPaint === null) return;
    const { scan, clips, pixels, source } = this;
    scan.prepare();
    const { top, bottom } = clips.rows(scan.top, scan.bottom);
    for (let row = top; row < bottom; row += 1) {
      scan.readRow(row);
      const clip = clips.readRow(row);
      blendRow(pixels, row * this.raster.width, row, scan, clip, rowPaint, source);
    }
  }
}
