import { identity, type Matrix, multiply } from '../../../src/core/geometry.ts';
import type { NodeRecord } from '../node-record.ts';
import type { Scene } from '../scene.ts';

/** From the layer's own space to its page. */
export function absoluteTransform(scene: Scene, node: NodeRecord): Matrix {
  return multiply(containerTransform(scene, node), ownTransform(node));
}

/**
 * From the space that the layer's `relativeTransform` leads into to its page. That space belongs
 * to the nearest ancestor that is neither a group nor a boolean operation: those fit their
 * children and have no say in where the children stand.
 */
export function containerTransform(scene: Scene, node: NodeRecord): Matrix {
  let transform = identity;
  let id = node.parentId;
  while (id !== null) {
    const ancestor = scene.node(id);
    if (!fitsItsChildren(ancestor)) transform = multiply(ownTransform(ancestor), transform);
    id = ancestor.parentId;
  }
  return transform;
}

export function fitsItsChildren(node: NodeRecord): boolean {
  return node.type === 'GROUP' || node.type === 'BOOLEAN_OPERATION';
}

/** From the layer's own space to its container's. A page is its own space. */
export function ownTransform(node: NodeRecord): Matrix {
  return node.type === 'PAGE' || node.type === 'DOCUMENT' ? identity : node.relativeTransform;
}
