import { expect, test } from 'vitest';
import type { Rect } from '../../../src/core/geometry.ts';
import { fillGeometry } from '../../../workbench/figma/geometry/fill-geometry.ts';
import { pathBounds } from '../../../workbench/figma/geometry/path-bounds.ts';
import { readFont } from '../../../workbench/figma/geometry/text/font.ts';
import { layoutText } from '../../../workbench/figma/geometry/text/layout-text.ts';
import { type NodePatch, newRecord } from '../../../workbench/figma/new-record.ts';
import { nodeKernel } from '../support/node-kernel.ts';
import { SmallScene, solid } from '../support/small-scene.ts';

const kernel = await nodeKernel();
const fills = [solid()];

function outlinesOf(fields: NodePatch) {
  const scene = new SmallScene();
  const size = { width: 300, height: 200, fontSize: 20, lineHeight: 30 };
  const id = scene.add('TEXT', scene.page, { fills, ...size, ...fields });
  return fillGeometry(scene, scene.node(id), kernel);
}

function inkOf(fields: NodePatch): Rect {
  const [path] = outlinesOf(fields);
  const box = path && pathBounds(path);
  if (!box) throw new Error('no ink');
  return box;
}

function baselines(fields: NodePatch): number[] {
  const size = { width: 300, height: 200, fontSize: 20, lineHeight: 30 };
  const node = newRecord('1', 'TEXT', { ...size, ...fields });
  return [...new Set(layoutText(node, kernel.fonts).map(({ y }) => y))];
}

test('a capital stands on the baseline and is as high as the typeface says', () => {
  const ink = inkOf({ characters: 'H' });
  // Inter: ascender 1984, descender 494, capitals 1490 of 2048.
  const baseline = (30 - (20 * (1984 + 494)) / 2048) / 2 + (20 * 1984) / 2048;
  expect(ink.y + ink.height).toBeCloseTo(baseline, 3);
  expect(ink.height).toBeCloseTo((20 * 1490) / 2048, 1);
});

test('letters with accents are put together from their parts', () => {
  expect(inkOf({ characters: 'É' }).height).toBeGreaterThan(inkOf({ characters: 'E' }).height + 2);
});

test('pairs are kerned', () => {
  const apart = inkOf({ characters: 'A' }).width + inkOf({ characters: 'V' }).width;
  expect(inkOf({ characters: 'AV' }).width).toBeLessThan(apart);
});

test('bold text is wider, letter spacing widens it by as much for each letter', () => {
  const characters = 'Greybox';
  const plain = inkOf({ characters }).width;
  expect(inkOf({ characters, fontWeight: 700 }).width).toBeGreaterThan(plain);
  expect(inkOf({ characters, letterSpacing: 5 }).width).toBeCloseTo(plain + 6 * 5, 4);
});

test('text is broken at spaces and stays inside the box', () => {
  const characters = 'A market in the morning with fruit, spices and three baskets of fish';
  const ink = inkOf({ characters, width: 160 });
  expect(ink.x + ink.width).toBeLessThanOrEqual(160.5);
  expect(baselines({ characters, width: 160 })).toHaveLength(5);
});

test('a word that is wider than the box is broken anywhere', () => {
  const characters = 'unbreakablywideword'.repeat(3);
  const ink = inkOf({ characters, width: 120 });
  expect(ink.x + ink.width).toBeLessThanOrEqual(120.5);
});

test('lines are one line height apart, paragraphs by their spacing more', () => {
  const [first = 0, second = 0, third = 0] = baselines({
    characters: 'one\ntwo\u2028three',
    paragraphSpacing: 12,
  });
  expect(second - first).toBeCloseTo(42, 9);
  expect(third - second).toBeCloseTo(30, 9);
});

test('a box that has room for one line only is not wrapped', () => {
  expect(baselines({ characters: 'too long for its box', width: 60, height: 30 })).toHaveLength(1);
});

test('text in a box that fits it is narrowed to the box', () => {
  const fields = { characters: 'a stand-in font', textAutoResize: 'WIDTH_AND_HEIGHT' } as const;
  const free = inkOf({ ...fields, width: 1000 }).width;
  const narrowed = inkOf({ ...fields, width: free / 2 });
  expect(narrowed.x + narrowed.width).toBeLessThanOrEqual(free / 2);
  expect(narrowed.width).toBeGreaterThan(free / 2 - 3);
});

test('alignment moves the lines within the box', () => {
  const ink = (fields: NodePatch) => inkOf({ characters: 'HOH', ...fields });
  const left = ink({});
  const right = ink({ textAlignHorizontal: 'RIGHT' });
  const centre = ink({ textAlignHorizontal: 'CENTER' });
  expect(left.x).toBeCloseTo(300 - right.x - right.width, 0);
  expect(centre.x).toBeCloseTo((left.x + right.x) / 2, 4);
  expect(ink({ textAlignVertical: 'BOTTOM' }).y).toBeCloseTo(left.y + 170, 4);
  expect(ink({ textAlignVertical: 'CENTER' }).y).toBeCloseTo(left.y + 85, 4);
});

test('justified lines reach both edges, but for the last', () => {
  const characters = 'both of its edges are straight but not here';
  const justified = { characters, width: 150, textAlignHorizontal: 'JUSTIFIED' } as const;
  const node = newRecord('1', 'TEXT', { height: 200, fontSize: 20, lineHeight: 30, ...justified });
  const glyphs = layoutText(node, kernel.fonts);
  const lastOfLines = glyphs.filter(({ y }, index) => glyphs[index + 1]?.y !== y);
  const ends = lastOfLines.map(
    ({ x, font, glyph }) => x + (font.advanceOf(glyph) * 20) / font.unitsPerEm,
  );
  for (const end of ends.slice(0, -1)) expect(end).toBeCloseTo(150, 6);
  expect(ends.at(-1)).toBeLessThan(145);
});

test('the case is changed for show only', () => {
  const shown = (characters: string, fields: NodePatch = {}) =>
    outlinesOf({ characters, ...fields });
  expect(shown('Two words', { textCase: 'UPPER' })).toEqual(shown('TWO WORDS'));
  expect(shown('Two Words', { textCase: 'LOWER' })).toEqual(shown('two words'));
  expect(shown("two words' end", { textCase: 'TITLE' })).toEqual(shown("Two Words' End"));
});

test('italics lean to the right', () => {
  const [upright, slanted] = [inkOf({ characters: 'I' }), inkOf({ characters: 'I', italic: true })];
  expect(slanted.width).toBeGreaterThan(upright.width + 2);
  expect(slanted.height).toBeCloseTo(upright.height, 6);
});

test('a character that the font lacks shows as its sign for that', () => {
  expect(outlinesOf({ characters: '本' })).toHaveLength(1);
});

test('without a font there are no outlines', () => {
  const bare = { ...kernel, fonts: [] };
  const scene = new SmallScene();
  const id = scene.add('TEXT', scene.page, { fills, characters: 'text' });
  expect(fillGeometry(scene, scene.node(id), bare)).toEqual([]);
});

test('a file that is no WOFF font is refused', async () => {
  await expect(readFont(new Uint8Array(100))).rejects.toThrow('not a WOFF file');
});
