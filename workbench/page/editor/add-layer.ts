import type { Rect } from '../../../src/core/geometry.ts';
import type { NodePatch } from '../../figma/new-record.ts';
import type { NodeType } from '../../figma/node-record.ts';
import type { Editor } from './editor.ts';
import type { Place } from './place-for-layer.ts';

/** Adds a layer over `box`, in its parent's space, as one undo step, and answers its id. */
export function addLayer(
  { document }: Editor,
  type: NodeType,
  { parentId, index }: Place,
  { x, y, width, height }: Rect,
  fields: NodePatch,
): string {
  const { layoutMode } = document.node(parentId);
  let id = '';
  document.userEdit(() => {
    id = document.add(
      type,
      parentId,
      {
        relativeTransform: [
          [1, 0, x],
          [0, 1, y],
        ],
        width,
        height,
        // What is drawn by hand stays where it was drawn.
        layoutPositioning: layoutMode === 'NONE' ? 'AUTO' : 'ABSOLUTE',
        ...fields,
      },
      index,
    );
  });
  return id;
}
