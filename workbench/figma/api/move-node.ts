import type { FigmaDocument } from '../document.ts';
import type { NodeRecord } from '../node-record.ts';
import { isInsideInstance } from './is-inside-instance.ts';
import { isRemote } from './is-remote.ts';

/** Takes a layer into another parent as Figma allows it, else throws Figma's own reason. */
export function moveNode(
  document: FigmaDocument,
  node: NodeRecord,
  parent: NodeRecord,
  index: number = parent.childIds.length,
): void {
  const reason = reasonAgainst(document, node, parent);
  if (reason !== null) throw new Error(`Cannot move node. ${reason}`);
  if (!Number.isInteger(index) || index < 0 || index > parent.childIds.length) {
    throw new Error('Cannot insert node at index greater than the number of existing siblings');
  }
  const from = node.parentId === parent.id ? parent.childIds.indexOf(node.id) : -1;
  const shift = from >= 0 && from < index ? 1 : 0;
  document.move(node.id, parent.id, index - shift);
}

function reasonAgainst(
  document: FigmaDocument,
  node: NodeRecord,
  parent: NodeRecord,
): string | null {
  if (node.type === 'DOCUMENT') return 'Node is the scene root, which cannot be reparented';
  if (parent.type === 'DOCUMENT' && node.type !== 'PAGE') {
    return 'The root node cannot have children of type other than PAGE';
  }
  if (node.type === 'PAGE' && parent.type !== 'DOCUMENT') {
    return 'Nodes other than the root node cannot have children of type PAGE';
  }
  if (isWithin(document, parent, node.id)) return 'Doing so would create a parenting cycle';
  if (isRemote(document, parent)) return 'New parent is a internal, readonly-only node';
  if (isRemote(document, node)) return 'Node is an internal, readonly-only node';
  if (parent.type === 'INSTANCE' || isInsideInstance(document, parent)) {
    return 'New parent is an instance or is inside of an instance';
  }
  if (isInsideInstance(document, node)) return 'Node is inside of an instance';
  if (parent.type === 'COMPONENT_SET' && node.type !== 'COMPONENT') {
    return 'A COMPONENT_SET node cannot have children of type other than COMPONENT';
  }
  return null;
}

function isWithin(document: FigmaDocument, node: NodeRecord, ancestorId: string): boolean {
  for (let id: string | null = node.id; id !== null; id = document.node(id).parentId) {
    if (id === ancestorId) return true;
  }
  return false;
}
