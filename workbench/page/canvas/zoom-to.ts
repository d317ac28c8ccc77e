import type { Rect } from '../../../src/core/geometry.ts';
import type { Editor } from '../editor/editor.ts';
import { boundsOf, pageBounds } from '../editor/page-bounds.ts';
import { firstView, fitted, zoomedAt } from './view.ts';

/** Shows the whole page. */
export function zoomToFit(editor: Editor): void {
  show(editor, pageBounds(editor.document), fitted);
}

export function zoomToSelection(editor: Editor): void {
  show(editor, boundsOf(editor.document, editor.selection.value), fitted);
}

/** Shows where the page begins, large enough to be read. */
export function zoomToStart(editor: Editor): void {
  show(editor, pageBounds(editor.document), firstView);
}

/** Changes the zoom by `factor` with the canvas's middle held still. */
export function zoomBy(editor: Editor, factor: number): void {
  zoomTo(editor, editor.view.value.zoom * factor);
}

export function zoomTo({ view, canvasSize }: Editor, zoom: number): void {
  const { width, height } = canvasSize.value;
  view.value = zoomedAt(view.value, { x: width / 2, y: height / 2 }, zoom);
}

function show(
  { view, canvasSize, covered }: Editor,
  onPage: Rect | null,
  viewOf: typeof fitted,
): void {
  if (onPage === null) return;
  const { width, height } = canvasSize.value;
  view.value = viewOf(onPage, { x: 0, y: 0, width: width - covered.value, height });
}
