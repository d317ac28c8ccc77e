import { panned } from '../canvas/view.ts';
import type { Editor } from '../editor/editor.ts';
import type { Gesture, Pointer } from './gesture.ts';

/** Drags the page about under the canvas. */
export function pan(editor: Editor, { onCanvas }: Pointer): Gesture {
  const before = editor.view.value;
  return {
    move(pointer) {
      const dx = pointer.onCanvas.x - onCanvas.x;
      const dy = pointer.onCanvas.y - onCanvas.y;
      editor.view.value = panned(before, dx, dy);
    },
    end() {},
    cancel() {
      editor.view.value = before;
    },
  };
}
