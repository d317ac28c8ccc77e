import { layoutText } from '../geometry/text/layout-text.ts';
import type { NodePatch } from '../new-record.ts';
import type { NodeRecord } from '../node-record.ts';
import type { EditContext } from './context.ts';

/**
 * Changes a text and sizes its box anew if that follows the text. A box of fixed width keeps its
 * size. Outlines that came with the document are given up.
 */
export function changeText(
  { document, kernel }: EditContext,
  node: NodeRecord,
  patch: NodePatch,
): void {
  const changed: NodeRecord = { ...node, ...patch };
  document.update(node.id, {
    ...patch,
    importedGeometry: null,
    ...(changed.textAutoResize === 'WIDTH_AND_HEIGHT' ? sizeOf(changed, kernel) : {}),
  });
}

function sizeOf(node: NodeRecord, { fonts }: EditContext['kernel']): NodePatch {
  const glyphs = layoutText({ ...node, width: 0, height: 0, textAlignHorizontal: 'LEFT' }, fonts);
  const ends = glyphs.map(
    ({ font, glyph, x }) => x + font.advanceOf(glyph) * (node.fontSize / font.unitsPerEm),
  );
  const lines = node.characters.split(/\r\n|[\n\r\u2028\u2029]/).length;
  return { width: Math.ceil(Math.max(0, ...ends)), height: Math.ceil(lines * node.lineHeight) };
}
