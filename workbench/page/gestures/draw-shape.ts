import { boundsOfPoints, type Rect } from '../../../src/core/geometry.ts';
import { addShape } from '../editor/add-shape.ts';
import type { Editor } from '../editor/editor.ts';
import type { Gesture, Pointer } from './gesture.ts';

/** Draws a box that becomes a shape; a mere click makes one of 100 x 100, and Shift a square. */
export function drawShape(
  editor: Editor,
  kind: 'rectangle' | 'ellipse',
  { onPage: from }: Pointer,
): Gesture {
  let box: Rect | null = null;
  const stop = () => {
    editor.draft.value = null;
    editor.tool.value = 'move';
  };
  return {
    move({ onPage, shift }) {
      const side = Math.max(Math.abs(onPage.x - from.x), Math.abs(onPage.y - from.y));
      const to = {
        x: from.x + side * Math.sign(onPage.x - from.x),
        y: from.y + side * Math.sign(onPage.y - from.y),
      };
      box = boundsOfPoints([from, shift ? to : onPage]);
      editor.draft.value = { kind, box };
    },
    end() {
      stop();
      addShape(editor, kind, box ?? { ...from, width: 100, height: 100 });
    },
    cancel: stop,
  };
}
