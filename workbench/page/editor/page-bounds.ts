import { type Rect, union } from '../../../src/core/geometry.ts';
import type { FigmaDocument } from '../../figma/document.ts';
import { absoluteBoundingBox } from '../../figma/geometry/bounds.ts';

/** The box around some layers, in page units; null when there are none. */
export function boundsOf(document: FigmaDocument, ids: readonly string[]): Rect | null {
  const boxes = ids
    .map((id) => absoluteBoundingBox(document, document.node(id)))
    .filter((box) => box !== null);
  return boxes.length === 0 ? null : boxes.reduce(union);
}

/** The box around all that can be seen on the page, in page units; null when it is empty. */
export function pageBounds(document: FigmaDocument): Rect | null {
  return boundsOf(
    document,
    document.currentPage.childIds.filter((id) => document.node(id).visible),
  );
}
