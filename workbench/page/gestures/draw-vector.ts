import type { Point } from '../../../src/core/geometry.ts';
import { addFreehand } from '../editor/add-freehand.ts';
import type { Editor } from '../editor/editor.ts';
import type { Gesture, Pointer } from './gesture.ts';

/** Follows the pointer with a line that becomes a closed vector at the release. */
export function drawVector(editor: Editor, start: Pointer): Gesture {
  const points: Point[] = [start.onPage];
  const stop = () => {
    editor.draft.value = null;
    editor.tool.value = 'move';
  };
  return {
    move({ onPage }) {
      points.push(onPage);
      editor.draft.value = { kind: 'stroke', points: [...points] };
    },
    end() {
      stop();
      addFreehand(editor, points);
    },
    cancel: stop,
  };
}
