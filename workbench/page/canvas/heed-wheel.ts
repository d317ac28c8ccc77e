import type { Editor } from '../editor/editor.ts';
import { pointerFromEvent } from './pointer-from-event.ts';
import { panned, zoomedAt } from './view.ts';

/** Wheel and two fingers move the page; a pinch, or the wheel with Ctrl or Cmd, zooms it. */
export function heedWheel(editor: Editor, canvas: Element, event: WheelEvent): void {
  event.preventDefault();
  const { view } = editor;
  const isLines = event.deltaMode === WheelEvent.DOM_DELTA_LINE;
  const unit = isLines ? 16 : 1;
  if (event.ctrlKey || event.metaKey) {
    const { onCanvas } = pointerFromEvent(editor, canvas, event);
    const step = Math.max(-50, Math.min(50, event.deltaY * unit));
    view.value = zoomedAt(view.value, onCanvas, view.value.zoom * Math.exp(-step / 100));
  } else {
    view.value = panned(view.value, -event.deltaX * unit, -event.deltaY * unit);
  }
}
