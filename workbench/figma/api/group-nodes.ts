import * as z from 'zod/mini';
import { identity, invert, multiply } from '../../../src/core/geometry.ts';
import type { FigmaDocument } from '../document.ts';
import { absoluteTransform, containerTransform } from '../geometry/absolute-transform.ts';
import type { NodePatch } from '../new-record.ts';
import type { NodeType } from '../node-record.ts';
import { moveNode } from './move-node.ts';
import { parseValue } from './parse-value.ts';
import { readNode, readNodes } from './read-node.ts';

/**
 * Puts layers into a new group or boolean operation under `parent`, each where it stood on the
 * page, and answers its id.
 */
export function groupNodes(
  document: FigmaDocument,
  type: NodeType & ('GROUP' | 'BOOLEAN_OPERATION'),
  [nodesValue, parentValue, indexValue]: readonly unknown[],
  fields: NodePatch,
): string {
  const nodes = readNodes(document, nodesValue, 'nodes');
  if (nodes.length === 0) throw new Error('First argument must be an array of at least one node');
  const parent = readNode(document, parentValue, 'parent');
  const index = parseValue(z.optional(z.number()), indexValue, 'index');
  if (nodes.some(({ id }) => document.pageOf(id)?.id !== document.pageOf(parent.id)?.id)) {
    throw new Error('Grouped nodes must be in the same page as the parent');
  }
  const id = document.add(type, parent.id, fields, index);
  const toContainer = invert(containerTransform(document, document.node(id))) ?? identity;
  for (const node of nodes) {
    const onPage = absoluteTransform(document, node);
    moveNode(document, document.node(node.id), document.node(id));
    document.update(node.id, { relativeTransform: multiply(toContainer, onPage) });
  }
  return id;
}
