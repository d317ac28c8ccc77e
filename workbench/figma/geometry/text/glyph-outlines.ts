import { identity, type Matrix, type Point } from '../../../../src/core/geometry.ts';
import { between, type PathCommand, transformCommands } from '../path-commands.ts';

/** A glyph's outline in font units, y upwards. */
export type GlyphOutlines = (glyph: number) => readonly PathCommand[];

type Corner = Point & { readonly isOnCurve: boolean };

/** Reads TrueType outlines on demand. Bits and layout as in OpenType, tables glyf and loca. */
export function readGlyphOutlines(glyf: DataView, loca: DataView, isLong: boolean): GlyphOutlines {
  const known = new Map<number, readonly PathCommand[]>();
  const offsetOf = (glyph: number) =>
    isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph);
  const outlineOf: GlyphOutlines = (glyph) => {
    const found = known.get(glyph);
    if (found !== undefined) return found;
    const start = offsetOf(glyph);
    const isEmpty = offsetOf(glyph + 1) === start;
    const contourCount = isEmpty ? 0 : glyf.getInt16(start);
    const outline =
      contourCount < 0
        ? readParts(glyf, start + 10).flatMap((part) =>
            transformCommands(outlineOf(part.glyph), part.matrix),
          )
        : readContours(glyf, start + 10, contourCount).flatMap(contourCommands);
    known.set(glyph, outline);
    return outline;
  };
  return outlineOf;
}

function readContours(glyf: DataView, start: number, count: number): Corner[][] {
  if (count === 0) return [];
  const ends = Array.from({ length: count }, (_, index) => glyf.getUint16(start + 2 * index));
  const cornerCount = (ends.at(-1) ?? -1) + 1;
  let next = start + 2 * count;
  next += 2 + glyf.getUint16(next);

  const flags: number[] = [];
  while (flags.length < cornerCount) {
    const flag = glyf.getUint8(next++);
    const repeats = flag & 8 ? glyf.getUint8(next++) : 0;
    for (let index = 0; index <= repeats; index += 1) flags.push(flag);
  }
  const readAxis = (shortBit: number, sameBit: number): number[] => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & shortBit) value += glyf.getUint8(next++) * (flag & sameBit ? 1 : -1);
      else if (!(flag & sameBit)) {
        value += glyf.getInt16(next);
        next += 2;
      }
      return value;
    });
  };
  const xs = readAxis(2, 16);
  const ys = readAxis(4, 32);
  const corners = flags.map((flag, index) => ({
    x: xs[index] ?? 0,
    y: ys[index] ?? 0,
    isOnCurve: (flag & 1) === 1,
  }));
  return ends.map((end, index) => corners.slice((ends[index - 1] ?? -1) + 1, end + 1));
}

/** Between two control points lies a curve point that the file leaves out: their middle. */
function contourCommands(corners: readonly Corner[]): PathCommand[] {
  const full = corners.flatMap((corner, index): Corner[] => {
    const before = corners.at(index - 1) ?? corner;
    const isMissing = !corner.isOnCurve && !before.isOnCurve;
    return isMissing ? [{ ...between(before, corner, 1 / 2), isOnCurve: true }, corner] : [corner];
  });
  const first = full.findIndex((corner) => corner.isOnCurve);
  const [start, ...rest] = [...full.slice(first), ...full.slice(0, first)];
  if (start === undefined) return [];
  const commands: PathCommand[] = [{ letter: 'M', points: [start] }];
  let control: Corner | null = null;
  for (const corner of [...rest, start]) {
    if (!corner.isOnCurve) {
      control = corner;
      continue;
    }
    commands.push(
      control === null
        ? { letter: 'L', points: [corner] }
        : { letter: 'Q', points: [control, corner] },
    );
    control = null;
  }
  return [...commands, { letter: 'Z', points: [] }];
}

/** The glyphs that a composite glyph is put together from, each with its place. */
function readParts(glyf: DataView, start: number): { glyph: number; matrix: Matrix }[] {
  const parts: { glyph: number; matrix: Matrix }[] = [];
  let next = start;
  let flags = 0;
  const readFraction = (): number => {
    const value = glyf.getInt16(next) / 0x4000;
    next += 2;
    return value;
  };
  do {
    flags = glyf.getUint16(next);
    const glyph = glyf.getUint16(next + 2);
    const hasWords = (flags & 1) !== 0;
    const x = hasWords ? glyf.getInt16(next + 4) : glyf.getInt8(next + 4);
    const y = hasWords ? glyf.getInt16(next + 6) : glyf.getInt8(next + 5);
    next += hasWords ? 8 : 6;
    let [[a, c], [b, d]] = identity;
    if (flags & 8) a = d = readFraction();
    else if (flags & 0x40) [a, d] = [readFraction(), readFraction()];
    else if (flags & 0x80) {
      [a, b, c, d] = [readFraction(), readFraction(), readFraction(), readFraction()];
    }
    parts.push({
      glyph,
      matrix: [
        [a, c, x],
        [b, d, y],
      ],
    });
  } while (flags & 0x20);
  return parts;
}
