import type { NodeRecord } from '../../node-record.ts';
import type { Font } from './font.ts';

/** A glyph with the pen's place on its baseline, in the layer's own space. */
export type PlacedGlyph = {
  readonly glyph: number;
  readonly font: Font;
  readonly x: number;
  readonly y: number;
  /** How wide the glyph is drawn, as a share of its own width. */
  readonly stretch: number;
};
type Glyph = {
  readonly glyph: number;
  readonly font: Font;
  readonly advance: number;
  readonly isSpace: boolean;
};
type Line = {
  readonly glyphs: readonly Glyph[];
  /** From the first line's top. */
  readonly top: number;
  readonly endsParagraph: boolean;
};

/** Sets a text layer's characters inside its box. `fonts` are tried in turn for each character. */
export function layoutText(node: NodeRecord, fonts: readonly Font[]): PlacedGlyph[] {
  const [mainFont] = fonts;
  if (mainFont === undefined) return [];
  const lines = setLines(node, fonts);
  const height = (lines.at(-1)?.top ?? 0) + node.lineHeight;
  const top = (node.height - height) * { TOP: 0, CENTER: 1 / 2, BOTTOM: 1 }[node.textAlignVertical];
  // A font's own height stands in the middle of the line.
  const scale = node.fontSize / mainFont.unitsPerEm;
  const ownHeight = (mainFont.ascender - mainFont.descender) * scale;
  const baseline = (node.lineHeight - ownHeight) / 2 + mainFont.ascender * scale;
  const stretch = stretchFor(node, Math.max(...lines.map(({ glyphs }) => widthOf(glyphs))));
  return lines.flatMap((line) => placeLine(line, node, top + line.top + baseline, stretch));
}

/**
 * A box that fits its text was measured in the document's own font. Where a wider one stands in
 * for it, the letters are narrowed to keep to the box.
 */
function stretchFor({ textAutoResize, width }: NodeRecord, longestLine: number): number {
  const isTooWide = textAutoResize === 'WIDTH_AND_HEIGHT' && longestLine > width && width > 0;
  return isTooWide ? width / longestLine : 1;
}

function setLines(node: NodeRecord, fonts: readonly Font[]): Line[] {
  const paragraphs = shownText(node).split(/\r\n|[\n\r\u2029]/);
  const width = wrapWidth(node, paragraphs.length);
  const lines: Line[] = [];
  let top = 0;
  for (const paragraph of paragraphs) {
    const broken = paragraph
      .split('\u2028')
      .flatMap((text) => breakLines(measure(text, node, fonts), width));
    for (const [index, glyphs] of broken.entries()) {
      lines.push({ glyphs, top, endsParagraph: index === broken.length - 1 });
      top += node.lineHeight;
    }
    top += node.paragraphSpacing;
  }
  return lines;
}

/** A box that has no room for a second line is left as one, even where another font is wider. */
function wrapWidth(node: NodeRecord, paragraphCount: number): number {
  const isTight = node.height < (paragraphCount + 1 / 2) * node.lineHeight;
  const isWrapped = node.textAutoResize !== 'WIDTH_AND_HEIGHT' && !isTight;
  // Figma rounds the size of a box that fits its text.
  return isWrapped ? node.width + 1 / 2 : Number.POSITIVE_INFINITY;
}

function shownText({ characters, textCase }: NodeRecord): string {
  switch (textCase) {
    case 'ORIGINAL':
      return characters;
    case 'UPPER':
      return characters.toUpperCase();
    case 'LOWER':
      return characters.toLowerCase();
    case 'TITLE':
      return characters.replace(/(?<![\p{L}\p{N}'’])\p{L}/gu, (letter) => letter.toUpperCase());
  }
}

function measure(text: string, node: NodeRecord, fonts: readonly Font[]): Glyph[] {
  const glyphs = [...text].map((character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    const font = fonts.find((candidate) => candidate.glyphFor(codePoint) !== 0) ?? fonts[0];
    if (font === undefined) throw new Error('Text needs a font');
    return { font, glyph: font.glyphFor(codePoint), isSpace: /\s/.test(character) };
  });
  return glyphs.map((current, index) => {
    const { font, glyph } = current;
    const next = glyphs[index + 1];
    const kerning = next?.font === font ? font.kerningBetween(glyph, next.glyph) : 0;
    const advance = (font.advanceOf(glyph) + kerning) * (node.fontSize / font.unitsPerEm);
    return { ...current, advance: advance + node.letterSpacing };
  });
}

/** Breaks at spaces; a word that is wider than the line is broken anywhere. Spaces may hang over. */
function breakLines(glyphs: readonly Glyph[], width: number): Glyph[][] {
  const lines: Glyph[][] = [];
  let line: Glyph[] = [];
  let used = 0;
  for (const glyph of glyphs) {
    if (used + glyph.advance > width && !glyph.isSpace && line.length > 0) {
      const wordStart = line.findLastIndex((candidate) => candidate.isSpace) + 1;
      const word = wordStart > 0 ? line.splice(wordStart) : [];
      lines.push(line);
      line = word;
      used = widthOf(word);
    }
    line.push(glyph);
    used += glyph.advance;
  }
  return [...lines, line];
}

function placeLine(line: Line, node: NodeRecord, y: number, stretch: number): PlacedGlyph[] {
  const end = line.glyphs.findLastIndex((glyph) => !glyph.isSpace) + 1;
  const seen = line.glyphs.slice(0, end);
  const spare = node.width - widthOf(seen) * stretch;
  const spaceCount = seen.filter((glyph) => glyph.isSpace).length;
  const isJustified = node.textAlignHorizontal === 'JUSTIFIED' && !line.endsParagraph;
  const extra = isJustified && spaceCount > 0 ? spare / spaceCount : 0;
  let x = spare * { LEFT: 0, JUSTIFIED: 0, CENTER: 1 / 2, RIGHT: 1 }[node.textAlignHorizontal];
  return seen.map(({ glyph, font, advance, isSpace }) => {
    const placed = { glyph, font, x, y, stretch };
    x += advance * stretch + (isSpace ? extra : 0);
    return placed;
  });
}

function widthOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, glyph) => sum + glyph.advance, 0);
}
