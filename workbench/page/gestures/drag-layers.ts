import { canMove } from '../editor/can-move.ts';
import type { Editor } from '../editor/editor.ts';
import { moveLayer } from '../editor/move-layer.ts';
import type { Gesture, Pointer } from './gesture.ts';

/** CSS pixels that the pointer must travel before a press becomes a drag. */
const threshold = 4;

/** Moves the selected layers with the pointer; a press that never moved is a click. */
export function dragLayers(editor: Editor, start: Pointer, onClick: () => void): Gesture {
  const { document } = editor;
  let last = start.onPage;
  let isDrag = false;
  return {
    move({ onCanvas, onPage }) {
      const way = Math.hypot(onCanvas.x - start.onCanvas.x, onCanvas.y - start.onCanvas.y);
      if (!isDrag && way < threshold) return;
      if (editor.viewOnly.value) return;
      if (!isDrag) document.commitUndo();
      isDrag = true;
      const delta = { x: onPage.x - last.x, y: onPage.y - last.y };
      for (const id of document.selection) {
        if (canMove(document, id)) moveLayer(document, id, delta);
      }
      last = onPage;
    },
    end() {
      if (isDrag) document.commitUndo();
      else onClick();
    },
    cancel() {
      if (isDrag) document.undo();
    },
  };
}
