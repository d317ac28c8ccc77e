import type { FigmaDocument } from '../../figma/document.ts';
import type { NodeRecord } from '../../figma/node-record.ts';

/** The layer's ancestors below the page, the nearest first. */
export function ancestors(document: FigmaDocument, id: string): NodeRecord[] {
  const { parentId } = document.node(id);
  if (parentId === null) return [];
  const parent = document.node(parentId);
  if (parent.type === 'PAGE' || parent.type === 'DOCUMENT') return [];
  return [parent, ...ancestors(document, parent.id)];
}
