import { invert, type Matrix, multiply } from '../../../src/core/geometry.ts';
import type { FigmaDocument } from '../document.ts';
import { fitsItsChildren } from '../geometry/absolute-transform.ts';
import { transformPaths } from '../geometry/transform-paths.ts';
import type { NodePatch } from '../new-record.ts';
import type { NodeRecord } from '../node-record.ts';

/**
 * Gives a layer a new size about its top left corner. What a group or boolean operation holds is
 * scaled with it, along the group's own axes; what a frame holds stays as it is.
 */
export function resizeNode(
  document: FigmaDocument,
  node: NodeRecord,
  width: number,
  height: number,
): void {
  const scaleX = node.width === 0 ? 1 : width / node.width;
  const scaleY = node.height === 0 ? 1 : height / node.height;
  if (fitsItsChildren(node)) scaleChildren(document, node, scaleX, scaleY);
  else document.update(node.id, { width, height, ...scaledOutlines(node, scaleX, scaleY) });
}

function scaleChildren(
  document: FigmaDocument,
  group: NodeRecord,
  scaleX: number,
  scaleY: number,
): void {
  const fromContainer = invert(group.relativeTransform);
  if (fromContainer === null)
    throw new Error('Cannot resize a group whose transform has no inverse');
  const scale: Matrix = [
    [scaleX, 0, 0],
    [0, scaleY, 0],
  ];
  const way = multiply(multiply(group.relativeTransform, scale), fromContainer);
  for (const childId of group.childIds) {
    const child = document.node(childId);
    const [[a, c], [b, d]] = child.relativeTransform;
    const [[, , x], [, , y]] = multiply(way, child.relativeTransform);
    if (fitsItsChildren(child)) scaleChildren(document, child, scaleX, scaleY);
    else {
      document.update(childId, {
        relativeTransform: [
          [a, c, x],
          [b, d, y],
        ],
      });
      resizeNode(document, document.node(childId), child.width * scaleX, child.height * scaleY);
    }
  }
}

function scaledOutlines(node: NodeRecord, scaleX: number, scaleY: number): NodePatch {
  if (node.type === 'TEXT') return { importedGeometry: null };
  const scale: Matrix = [
    [scaleX, 0, 0],
    [0, scaleY, 0],
  ];
  const { importedGeometry } = node;
  return {
    vectorPaths: transformPaths(node.vectorPaths, scale),
    importedGeometry: importedGeometry && {
      fill: transformPaths(importedGeometry.fill, scale),
      stroke: transformPaths(importedGeometry.stroke, scale),
    },
  };
}
