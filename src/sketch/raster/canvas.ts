import { identity, type Matrix, multiply } from '../../core/geometry.ts';
import type { Colour } from '../colour/colour.ts';
import { packColour } from '../colour/srgb.ts';
import { blendRow } from './blend-row.ts';
import { flatten } from './flatten.ts';
import type { Paint } from './paint.ts';
import type { Path } from './path.ts';
import type { Raster } from './raster.ts';
import { createRowPaint } from './row-paint.ts';
import { ownCover, ScanConverter } from './scan-converter.ts';
import { addStrokeEdges } from './stroke-edges.ts';

/** Opaque pixels to draw on, in spaces that can be nested and clipped. */
export class Canvas {
  private readonly pixels: Uint32Array;
  private readonly data: Uint8ClampedArray;
  private readonly scan: ScanConverter;
  private readonly source: Uint32Array;
  private readonly clipCover: Uint8Array;
  private readonly clips: ScanConverter[] = [];
  private readonly spareClips: ScanConverter[] = [];
  private toPixels: Matrix = identity;

  constructor(
    readonly width: number,
    readonly height: number,
    background: Colour,
  ) {
    const bytes = new ArrayBuffer(width * height * 4);
    this.pixels = new Uint32Array(bytes).fill(packColour(background));
    this.data = new Uint8ClampedArray(bytes);
    this.scan = new ScanConverter(width, height);
    this.source = new Uint32Array(width);
    this.clipCover = new Uint8Array(width);
  }

  get raster(): Raster {
    return { width: this.width, height: this.height, data: this.data };
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
    const clip = this.spareClips.pop() ?? new ScanConverter(this.width, this.height);
    this.addPath(clip, path);
    this.clips.push(clip);
    draw();
    this.clips.pop();
    this.spareClips.push(clip);
  }

  fill(path: Path, paint: Paint): void {
    this.addPath(this.scan, path);
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
    this.scan.prepare();
    this.paint(paint);
  }

  private addPath(scan: ScanConverter, path: Path): void {
    const { edges } = scan;
    edges.clear();
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
    scan.prepare();
  }

  private paint(paint: Paint): void {
    const rowPaint = createRowPaint(paint, this.toPixels);
    if (rowPaint === null) return;
    let { top, bottom } = this.scan;
    for (const clip of this.clips) {
      clip.rewind();
      top = Math.max(top, clip.top);
      bottom = Math.min(bottom, clip.bottom);
    }
    for (let row = top; row < bottom; row += 1) {
      this.scan.readRow(row);
      const clip = this.clips.length > 0 ? this.readClips(row) : null;
      blendRow(this.pixels, row * this.width, row, this.scan, clip, rowPaint, this.source);
    }
  }

  /** What all clips together let through in this row. */
  private readClips(row: number): Uint8Array {
    const { clipCover } = this;
    this.clips.forEach((clip, index) => {
      clip.readRow(row);
      let x = 0;
      for (let run = 0; run < clip.runCount; run += 1) {
        const start = clip.runStart[run] ?? 0;
        const end = clip.runEnd[run] ?? 0;
        const runCover = clip.runCover[run] ?? 0;
        clipCover.fill(0, x, start);
        for (x = start; x < end; x += 1) {
          const cover = runCover === ownCover ? (clip.cover[x] ?? 0) : runCover;
          clipCover[x] = index === 0 ? cover : Math.round((cover * (clipCover[x] ?? 0)) / 255);
        }
      }
      clipCover.fill(0, x);
    });
    return clipCover;
  }
}
