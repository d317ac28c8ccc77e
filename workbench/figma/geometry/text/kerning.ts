/** By how much the distance between two neighbouring glyphs changes, in font units. */
export type Kerning = (left: number, right: number) => number;

/** Reads pair kerning from a GPOS table: OpenType, lookup types 2 and 9. None without the table. */
export function readKerning(gpos: DataView | undefined): Kerning {
  if (gpos === undefined) return () => 0;
  const lookups = findKerningLookups(gpos).map((lookup) => pairSubtables(gpos, lookup));
  return (left, right) => {
    let sum = 0;
    for (const subtables of lookups) {
      // The first subtable that knows the pair ends the lookup.
      for (const subtable of subtables) {
        const value = kerningIn(gpos, subtable, left, right);
        if (value === null) continue;
        sum += value;
        break;
      }
    }
    return sum;
  };
}

function findKerningLookups(gpos: DataView): number[] {
  const features = gpos.getUint16(6);
  const lookups = gpos.getUint16(8);
  const indices = new Set<number>();
  for (let index = 0; index < gpos.getUint16(features); index += 1) {
    const record = features + 2 + 6 * index;
    if (gpos.getUint32(record) !== 0x6b65726e) continue;
    const feature = features + gpos.getUint16(record + 4);
    for (let item = 0; item < gpos.getUint16(feature + 2); item += 1) {
      indices.add(gpos.getUint16(feature + 4 + 2 * item));
    }
  }
  return [...indices]
    .sort((one, other) => one - other)
    .map((index) => lookups + gpos.getUint16(lookups + 2 + 2 * index));
}

function pairSubtables(gpos: DataView, lookup: number): number[] {
  const type = gpos.getUint16(lookup);
  const offsets = Array.from(
    { length: gpos.getUint16(lookup + 4) },
    (_, index) => lookup + gpos.getUint16(lookup + 6 + 2 * index),
  );
  if (type === 2) return offsets;
  if (type !== 9) return [];
  return offsets
    .filter((offset) => gpos.getUint16(offset + 2) === 2)
    .map((offset) => offset + gpos.getUint32(offset + 4));
}

function kerningIn(gpos: DataView, table: number, left: number, right: number): number | null {
  const covered = coverageIndex(gpos, table + gpos.getUint16(table + 2), left);
  if (covered === null) return null;
  const firstFormat = gpos.getUint16(table + 4);
  const size = 2 * (bitCount(firstFormat) + bitCount(gpos.getUint16(table + 6)));
  if ((firstFormat & 4) === 0) return null;
  // The advance stands behind the placements, when those are there.
  const advance = 2 * bitCount(firstFormat & 3);
  if (gpos.getUint16(table) === 1) {
    const set = table + gpos.getUint16(table + 10 + 2 * covered);
    for (let index = 0; index < gpos.getUint16(set); index += 1) {
      const record = set + 2 + (2 + size) * index;
      if (gpos.getUint16(record) === right) return gpos.getInt16(record + 2 + advance);
    }
    return null;
  }
  const leftClass = classOf(gpos, table + gpos.getUint16(table + 8), left);
  const rightClass = classOf(gpos, table + gpos.getUint16(table + 10), right);
  const cell = leftClass * gpos.getUint16(table + 14) + rightClass;
  return gpos.getInt16(table + 16 + size * cell + advance);
}

function coverageIndex(gpos: DataView, coverage: number, glyph: number): number | null {
  const isList = gpos.getUint16(coverage) === 1;
  for (let index = 0; index < gpos.getUint16(coverage + 2); index += 1) {
    if (isList) {
      if (gpos.getUint16(coverage + 4 + 2 * index) === glyph) return index;
      continue;
    }
    const range = coverage + 4 + 6 * index;
    const first = gpos.getUint16(range);
    if (glyph >= first && glyph <= gpos.getUint16(range + 2)) {
      return gpos.getUint16(range + 4) + glyph - first;
    }
  }
  return null;
}

function classOf(gpos: DataView, table: number, glyph: number): number {
  if (gpos.getUint16(table) === 1) {
    const index = glyph - gpos.getUint16(table + 2);
    const isListed = index >= 0 && index < gpos.getUint16(table + 4);
    return isListed ? gpos.getUint16(table + 6 + 2 * index) : 0;
  }
  for (let index = 0; index < gpos.getUint16(table + 2); index += 1) {
    const range = table + 4 + 6 * index;
    const isInside = glyph >= gpos.getUint16(range) && glyph <= gpos.getUint16(range + 2);
    if (isInside) return gpos.getUint16(range + 4);
  }
  return 0;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}
