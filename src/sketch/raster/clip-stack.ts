import { ownCover, type RowCover, scale255 } from './row-cover.ts';
import { ScanConverter } from './scan-converter.ts';

/** Shapes inside one another that limit where is painted. */
export class ClipStack {
  private readonly clips: ScanConverter[] = [];
  private readonly spare: ScanConverter[] = [];
  private readonly joint: { runCount: number } & RowCover;

  constructor(
    private readonly width: number,
    private readonly height: number,
  ) {
    this.joint = {
      runCount: 1,
      runStart: new Int32Array(1),
      runEnd: new Int32Array(1),
      runCover: new Int16Array([ownCover]),
      cover: new Uint8Array(width),
    };
  }

  /** Adds a clip; `add` gives it its edges. */
  push(add: (clip: ScanConverter) => void): void {
    const clip = this.spare.pop() ?? new ScanConverter(this.width, this.height);
    add(clip);
    this.clips.push(clip);
  }

  pop(): void {
    const clip = this.clips.pop();
    if (clip !== undefined) this.spare.push(clip);
  }

  /** The rows that all clips touch, within those given; starts a new walk down the rows. */
  rows(top: number, bottom: number): { readonly top: number; readonly bottom: number } {
    let first = top;
    let last = bottom;
    for (const clip of this.clips) {
      clip.rewind();
      first = Math.max(first, clip.top);
      last = Math.min(last, clip.bottom);
    }
    return { top: first, bottom: last };
  }

  /** What the clips together let through in a row; null when there are none. */
  readRow(row: number): RowCover | null {
    const [first, ...others] = this.clips;
    if (first === undefined) return null;
    first.readRow(row);
    if (others.length === 0) return first;
    const { joint } = this;
    copyCover(first, joint.cover, this.width);
    for (const clip of others) {
      clip.readRow(row);
      limitCover(clip, joint.cover, this.width);
    }
    joint.runEnd[0] = this.width;
    return joint;
  }
}

function copyCover(from: RowCover, into: Uint8Array, width: number): void {
  let x = 0;
  for (let run = 0; run < from.runCount; run += 1) {
    const start = from.runStart[run] ?? 0;
    const end = from.runEnd[run] ?? 0;
    const runCover = from.runCover[run] ?? 0;
    into.fill(0, x, start);
    if (runCover === ownCover) into.set(from.cover.subarray(start, end), start);
    else into.fill(runCover, start, end);
    x = end;
  }
  into.fill(0, x, width);
}

function limitCover(by: RowCover, into: Uint8Array, width: number): void {
  let x = 0;
  for (let run = 0; run < by.runCount; run += 1) {
    const start = by.runStart[run] ?? 0;
    const end = by.runEnd[run] ?? 0;
    const runCover = by.runCover[run] ?? 0;
    into.fill(0, x, start);
    x = end;
    if (runCover === 255) continue;
    for (let pixel = start; pixel < end; pixel += 1) {
      const cover = runCover === ownCover ? (by.cover[pixel] ?? 0) : runCover;
      into[pixel] = scale255(cover, into[pixel] ?? 0);
    }
  }
  into.fill(0, x, width);
}
