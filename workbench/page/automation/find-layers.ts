import type { FigmaDocument } from '../../figma/document.ts';
import type { NodeRecord, NodeType } from '../../figma/node-record.ts';

/** The current page's layers, or with the type PAGE the document's pages, that match. */
export function findLayers(
  document: FigmaDocument,
  wanted: { readonly type?: NodeType; readonly name?: string } = {},
): NodeRecord[] {
  if (wanted.type !== 'PAGE') return document.find(wanted);
  const pages = document.root.childIds.map((id) => document.node(id));
  return pages.filter(({ name }) => wanted.name === undefined || name === wanted.name);
}
