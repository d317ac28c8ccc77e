import { invert, type Matrix, multiply } from '../../../src/core/geometry.ts';
import type { FigmaDocument } from '../document.ts';
import { fitsItsChildren } from '../geometry/absolute-transform.ts';
import type { NodeRecord } from '../node-record.ts';
import { positiveZeros } from '../positive-zeros.ts';

/**
 * Gives a layer a new transform in its container. A group or boolean operation has no place of its
 * own: what it holds is moved along, and it is fitted around that.
 */
export function placeNode(
  document: FigmaDocument,
  node: NodeRecord,
  wantedTransform: Matrix,
): void {
  const relativeTransform = positiveZeros(wantedTransform);
  if (fitsItsChildren(node)) {
    const before = invert(node.relativeTransform);
    if (before === null) throw new Error('Cannot move a group whose transform has no inverse');
    const way = multiply(relativeTransform, before);
    document.update(node.id, { relativeTransform });
    for (const childId of node.childIds) {
      const child = document.node(childId);
      placeNode(document, child, multiply(way, child.relativeTransform));
    }
    return;
  }
  document.update(node.id, { relativeTransform });
}
