import type { Editor } from '../editor/editor.ts';
import type { Pointer } from '../gestures/gesture.ts';
import { pageFromCanvas } from './view.ts';

/** A mouse event over the canvas, in the canvas's and the page's units. */
export function pointerFromEvent(editor: Editor, canvas: Element, event: MouseEvent): Pointer {
  const box = canvas.getBoundingClientRect();
  const onCanvas = { x: event.clientX - box.x, y: event.clientY - box.y };
  return {
    onCanvas,
    onPage: pageFromCanvas(editor.view.value, onCanvas),
    shift: event.shiftKey,
    command: event.metaKey || event.ctrlKey,
    clicks: event.detail,
  };
}
