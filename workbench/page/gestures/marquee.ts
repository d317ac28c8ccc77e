import { boundsOfPoints, intersection, type Rect } from '../../../src/core/geometry.ts';
import { absoluteBoundingBox } from '../../figma/geometry/bounds.ts';
import type { Editor } from '../editor/editor.ts';
import type { Gesture, Pointer } from './gesture.ts';

/** Selects what a box drawn on empty ground touches; with Shift, in addition. */
export function marquee(editor: Editor, start: Pointer): Gesture {
  const { document, draft } = editor;
  const before = document.selection;
  const kept = start.shift ? before : [];
  document.select(kept);
  return {
    move({ onPage }) {
      const box = boundsOfPoints([start.onPage, onPage]);
      draft.value = { kind: 'marquee', box };
      document.select([...kept, ...layersTouching(editor, box)]);
    },
    end() {
      draft.value = null;
    },
    cancel() {
      draft.value = null;
      document.select(before);
    },
  };
}

function layersTouching({ document }: Editor, box: Rect): readonly string[] {
  return document.currentPage.childIds.filter((id) => {
    const node = document.node(id);
    const bounds = absoluteBoundingBox(document, node);
    return node.visible && !node.locked && bounds !== null && !!intersection(bounds, box);
  });
}
