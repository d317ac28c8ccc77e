import { isInsideInstance } from '../../figma/api/is-inside-instance.ts';
import type { FigmaDocument } from '../../figma/document.ts';

/** False for what its parent lays out, for what an instance holds, and for locked layers. */
export function canMove(document: FigmaDocument, id: string): boolean {
  const node = document.node(id);
  const parent = document.node(node.parentId ?? document.root.id);
  const isLaidOut = parent.layoutMode !== 'NONE' && node.layoutPositioning === 'AUTO';
  return !node.locked && !isLaidOut && !isInsideInstance(document, node);
}
