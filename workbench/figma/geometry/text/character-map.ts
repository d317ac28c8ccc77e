/** The glyph for a character; 0, the font's "missing" glyph, when it has none. */
export type CharacterMap = (codePoint: number) => number;

/** Reads a cmap table's Unicode subtable of format 4. Throws when there is none. */
export function readCharacterMap(cmap: DataView): CharacterMap {
  const start = findSubtable(cmap);
  const count = cmap.getUint16(start + 6) / 2;
  const ends = start + 14;
  const starts = ends + 2 * count + 2;
  const deltas = starts + 2 * count;
  const offsets = deltas + 2 * count;
  return (codePoint) => {
    for (let segment = 0; segment < count; segment += 1) {
      if (codePoint > cmap.getUint16(ends + 2 * segment)) continue;
      const first = cmap.getUint16(starts + 2 * segment);
      if (codePoint < first) return 0;
      const delta = cmap.getUint16(deltas + 2 * segment);
      const offset = cmap.getUint16(offsets + 2 * segment);
      if (offset === 0) return (codePoint + delta) % 0x10000;
      // The offset counts from its own place in the table: OpenType, cmap format 4.
      const glyph = cmap.getUint16(offsets + 2 * segment + offset + 2 * (codePoint - first));
      return glyph === 0 ? 0 : (glyph + delta) % 0x10000;
    }
    return 0;
  };
}

function findSubtable(cmap: DataView): number {
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const record = 4 + 8 * index;
    const platform = cmap.getUint16(record);
    const start = cmap.getUint32(record + 4);
    const isUnicode = platform === 0 || (platform === 3 && cmap.getUint16(record + 2) === 1);
    if (isUnicode && cmap.getUint16(start) === 4) return start;
  }
  throw new Error('The font has no Unicode character map of format 4');
}
