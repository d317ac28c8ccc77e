import * as z from 'zod/mini';
import { naturalLine } from '../../new-record.ts';
import type { NodeRecord } from '../../node-record.ts';
import type { EditContext } from '../context.ts';
import { changeText } from '../fit-text.ts';
import { fontStyleName, readFontStyle } from '../font-style.ts';
import type { Members } from '../member.ts';
import { parseValue } from '../parse-value.ts';
import { notNegative } from '../schemas/value-schemas.ts';
import { stored } from '../stored.ts';

const fontName = z.strictObject({ family: z.string(), style: z.string() });
const length = z.strictObject({ unit: z.enum(['PIXELS', 'PERCENT']), value: z.number() });
const lineHeight = z.discriminatedUnion('unit', [
  length,
  z.strictObject({ unit: z.literal('AUTO') }),
]);

/** Letters and how they are set. Writing needs the layer's font to be loaded, as in Figma. */
export const textMembers = {
  characters: {
    get: (_, node) => node.characters,
    set: (api, node, value) => {
      const characters = parseValue(z.string(), value, 'characters');
      requireFont(api, node);
      changeText(api, node, { characters, mixedFills: false });
    },
  },
  fontSize: {
    get: (_, node) => node.fontSize,
    set: (api, node, value) => {
      const fontSize = parseValue(z.number().check(z.gte(1)), value, 'fontSize');
      requireFont(api, node);
      const scale = fontSize / node.fontSize;
      changeText(api, node, { fontSize, lineHeight: node.lineHeight * scale });
    },
  },
  fontName: {
    get: (_, node) => ({ family: node.fontFamily, style: styleOf(node) }),
    set: (api, node, value) => {
      const { family, style } = parseValue(fontName, value, 'fontName');
      api.requireFont(family, style);
      changeText(api, node, { fontFamily: family, ...readFontStyle(style) });
    },
  },
  fontWeight: { get: (_, node) => node.fontWeight },
  hasMissingFont: { get: () => false },
  lineHeight: {
    get: (_, node) => ({ unit: 'PIXELS' as const, value: node.lineHeight }),
    set: (api, node, value) => {
      const wanted = parseValue(lineHeight, value, 'lineHeight');
      requireFont(api, node);
      const pixels = wanted.unit === 'AUTO' ? naturalLine * node.fontSize : inPixels(wanted, node);
      changeText(api, node, { lineHeight: pixels });
    },
  },
  letterSpacing: {
    get: (_, node) => ({ unit: 'PIXELS' as const, value: node.letterSpacing }),
    set: (api, node, value) => {
      const wanted = parseValue(length, value, 'letterSpacing');
      requireFont(api, node);
      changeText(api, node, { letterSpacing: inPixels(wanted, node) });
    },
  },
  paragraphSpacing: {
    get: (_, node) => node.paragraphSpacing,
    set: (api, node, value) => {
      const paragraphSpacing = parseValue(notNegative, value, 'paragraphSpacing');
      requireFont(api, node);
      changeText(api, node, { paragraphSpacing });
    },
  },
  textAlignHorizontal: stored(
    'textAlignHorizontal',
    z.enum(['LEFT', 'CENTER', 'RIGHT', 'JUSTIFIED']),
  ),
  textAlignVertical: stored('textAlignVertical', z.enum(['TOP', 'CENTER', 'BOTTOM'])),
  textAutoResize: {
    get: (_, node) => node.textAutoResize,
    set: (api, node, value) => {
      const schema = z.enum(['NONE', 'WIDTH_AND_HEIGHT', 'HEIGHT', 'TRUNCATE']);
      const textAutoResize = parseValue(schema, value, 'textAutoResize');
      requireFont(api, node);
      changeText(api, node, { textAutoResize });
    },
  },
} satisfies Members<NodeRecord>;

function styleOf({ fontWeight, italic }: NodeRecord): string {
  return fontStyleName(fontWeight, italic);
}

function requireFont(api: EditContext, node: NodeRecord): void {
  api.requireFont(node.fontFamily, styleOf(node));
}

function inPixels({ unit, value }: z.output<typeof length>, { fontSize }: NodeRecord): number {
  return unit === 'PIXELS' ? value : (value / 100) * fontSize;
}
