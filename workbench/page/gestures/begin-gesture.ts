import type { Editor } from '../editor/editor.ts';
import { drawShape } from './draw-shape.ts';
import { drawVector } from './draw-vector.ts';
import type { Gesture, Pointer } from './gesture.ts';
import { pick } from './pick.ts';

/** What a press with the chosen tool begins. A viewer's file is only looked at. */
export function beginGesture(editor: Editor, pointer: Pointer): Gesture {
  const tool = editor.viewOnly.value ? 'move' : editor.tool.value;
  if (tool === 'move') return pick(editor, pointer);
  return tool === 'draw' ? drawVector(editor, pointer) : drawShape(editor, tool, pointer);
}
