import { type CharacterMap, readCharacterMap } from './character-map.ts';
import { type GlyphOutlines, readGlyphOutlines } from './glyph-outlines.ts';
import { type Kerning, readKerning } from './kerning.ts';
import { readWoff } from './read-woff.ts';

/** A font file, ready to set text with. All lengths are in its own units, `unitsPerEm` to the em. */
export type Font = {
  readonly weight: number;
  readonly unitsPerEm: number;
  readonly ascender: number;
  /** Below the baseline: negative. */
  readonly descender: number;
  readonly glyphFor: CharacterMap;
  readonly outlineOf: GlyphOutlines;
  readonly kerningBetween: Kerning;
  advanceOf(glyph: number): number;
};

/** Reads a WOFF file that holds a TrueType font. Throws when it is something else. */
export async function readFont(bytes: Uint8Array): Promise<Font> {
  const tables = await readWoff(bytes);
  const table = (tag: string): DataView => {
    const found = tables.get(tag);
    if (found === undefined) throw new Error(`The font has no ${tag.trim()} table`);
    return found;
  };
  const head = table('head');
  const hhea = table('hhea');
  const hmtx = table('hmtx');
  const advanceCount = hhea.getUint16(34);
  return {
    weight: table('OS/2').getUint16(4),
    unitsPerEm: head.getUint16(18),
    ascender: hhea.getInt16(4),
    descender: hhea.getInt16(6),
    glyphFor: readCharacterMap(table('cmap')),
    outlineOf: readGlyphOutlines(table('glyf'), table('loca'), head.getInt16(50) === 1),
    kerningBetween: readKerning(tables.get('GPOS')),
    // Glyphs past the list share its last advance: OpenType, hmtx.
    advanceOf: (glyph) => hmtx.getUint16(4 * Math.min(glyph, advanceCount - 1)),
  };
}
