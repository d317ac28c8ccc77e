import type { NodeRecord, PathRecord } from '../../node-record.ts';
import { formatPath, transformCommands } from '../path-commands.ts';
import type { Font } from './font.ts';
import { layoutText } from './layout-text.ts';

/** How far the top of a slanted letter leans over, as a share of its height. */
const slant = 0.2;

/**
 * The outlines of a text layer's letters. Every family is set in the given fonts, in the nearest
 * weight; italics are slanted uprights. No outlines without a font.
 */
export function textOutline(node: NodeRecord, fonts: readonly Font[]): readonly PathRecord[] {
  const commands = layoutText(node, byWeight(fonts, node.fontWeight)).flatMap((placed) => {
    const scale = node.fontSize / placed.font.unitsPerEm;
    return transformCommands(placed.font.outlineOf(placed.glyph), [
      [scale * placed.stretch, node.italic ? slant * scale : 0, placed.x],
      [0, -scale, placed.y],
    ]);
  });
  return commands.length === 0 ? [] : [{ windingRule: 'NONZERO', data: formatPath(commands) }];
}

/** The nearest weight first; between two, the heavier for headings and the lighter for the rest. */
function byWeight(fonts: readonly Font[], weight: number): Font[] {
  const towards = weight > 500 ? -1 : 1;
  const distance = (font: Font) => Math.abs(font.weight - weight + towards / 2);
  return fonts.toSorted((one, other) => distance(one) - distance(other));
}
