import type { Point } from '../../../src/core/geometry.ts';
import { isInsideInstance } from '../../figma/api/is-inside-instance.ts';
import { canMove } from './can-move.ts';
import type { Editor } from './editor.ts';
import { moveLayer } from './move-layer.ts';

/** Removes the selected layers; those of an instance stay. */
export function removeSelection({ document, viewOnly }: Editor): void {
  if (viewOnly.value) return;
  document.userEdit(() => {
    for (const id of document.selection) {
      // Removing a group removes what it holds, which may be selected too.
      if (document.has(id) && !isInsideInstance(document, document.node(id))) document.remove(id);
    }
  });
}

/** Moves the selected layers by a way in page units. */
export function nudgeSelection({ document, viewOnly }: Editor, onPage: Point): void {
  if (viewOnly.value) return;
  document.userEdit(() => {
    for (const id of document.selection) {
      if (canMove(document, id)) moveLayer(document, id, onPage);
    }
  });
}
