import { applyToPoint, invert, type Point } from '../../../src/core/geometry.ts';
import { placeNode } from '../../figma/api/place-node.ts';
import type { FigmaDocument } from '../../figma/document.ts';
import { containerTransform } from '../../figma/geometry/absolute-transform.ts';

/** Moves a layer by `onPage`, a way in page units. */
export function moveLayer(document: FigmaDocument, id: string, onPage: Point): void {
  const node = document.node(id);
  const toContainer = invert(containerTransform(document, node));
  if (toContainer === null) return;
  const from = applyToPoint(toContainer, { x: 0, y: 0 });
  const to = applyToPoint(toContainer, onPage);
  const [[a, c, e], [b, d, f]] = node.relativeTransform;
  placeNode(document, node, [
    [a, c, e + to.x - from.x],
    [b, d, f + to.y - from.y],
  ]);
}
