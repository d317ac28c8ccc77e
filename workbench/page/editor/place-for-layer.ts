import { identity, invert, type Matrix, type Point } from '../../../src/core/geometry.ts';
import { isInsideInstance } from '../../figma/api/is-inside-instance.ts';
import type { FigmaDocument } from '../../figma/document.ts';
import { absoluteTransform, containerTransform } from '../../figma/geometry/absolute-transform.ts';
import type { NodeRecord } from '../../figma/node-record.ts';
import { layersAt } from '../canvas/layers-at.ts';
import type { Editor } from './editor.ts';

/** Where a new layer goes: among whose children, and from the page to their common space. */
export type Place = {
  readonly parentId: string;
  /** Without one: in front of all others. */
  readonly index?: number;
  readonly fromPage: Matrix;
};

/** Right above the layer, or in front on the page when there is none. */
export function placeAbove(document: FigmaDocument, id: string | undefined): Place {
  if (id === undefined) return { parentId: document.currentPage.id, fromPage: identity };
  const node = document.node(id);
  const parent = document.node(node.parentId ?? document.currentPage.id);
  const isShut = isInsideInstance(document, node) || parent.type === 'BOOLEAN_OPERATION';
  if (isShut) return placeAbove(document, parent.id);
  const fromPage = invert(containerTransform(document, node)) ?? identity;
  return { parentId: parent.id, index: parent.childIds.indexOf(id) + 1, fromPage };
}

/** In front in the deepest frame under a point of the page, or on the page itself. */
export function placeAt(editor: Editor, onPage: Point): Place {
  const { document } = editor;
  const frame = layersAt(editor, onPage).findLast(
    (node) => isFrame(node) && !isInsideInstance(document, node),
  );
  if (frame === undefined) return placeAbove(document, undefined);
  const fromPage = invert(absoluteTransform(document, frame)) ?? identity;
  return { parentId: frame.id, fromPage };
}

function isFrame({ type }: NodeRecord): boolean {
  return type === 'FRAME' || type === 'SECTION' || type === 'COMPONENT';
}
