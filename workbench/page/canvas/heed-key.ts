import { nudgeSelection, removeSelection } from '../editor/edit-selection.ts';
import type { Editor } from '../editor/editor.ts';
import { redo, undo } from '../editor/undo.ts';
import { zoomBy, zoomTo, zoomToFit, zoomToSelection } from './zoom-to.ts';

type Act = (editor: Editor) => void;

/** Figma's own keys: the modifiers, then the key by its place on the keyboard. */
const acts: Readonly<Record<string, Act>> = {
  KeyV: choose('move'),
  KeyR: choose('rectangle'),
  KeyO: choose('ellipse'),
  'shift KeyP': choose('draw'),
  Escape: stepBack,
  Delete: removeSelection,
  Backspace: removeSelection,
  'command KeyA': ({ document }) => document.select(document.currentPage.childIds),
  'command KeyZ': undo,
  'command KeyY': redo,
  'command shift KeyZ': redo,
  Equal: (editor) => zoomBy(editor, 2),
  'command Equal': (editor) => zoomBy(editor, 2),
  Minus: (editor) => zoomBy(editor, 0.5),
  'command Minus': (editor) => zoomBy(editor, 0.5),
  'shift Digit0': (editor) => zoomTo(editor, 1),
  'shift Digit1': zoomToFit,
  'shift Digit2': zoomToSelection,
  ...nudges('', 1),
  ...nudges('shift ', 10),
};

/** Does what the pressed key means; false when it means nothing here. */
export function heedKey(editor: Editor, event: KeyboardEvent): boolean {
  const command = event.metaKey || event.ctrlKey ? 'command ' : '';
  const act = acts[`${command}${event.shiftKey ? 'shift ' : ''}${event.code}`];
  act?.(editor);
  return act !== undefined;
}

function choose(tool: Editor['tool']['value']): Act {
  return (editor) => {
    editor.tool.value = tool;
  };
}

function stepBack({ tool, document }: Editor): void {
  if (tool.value === 'move') document.select([]);
  else tool.value = 'move';
}

/** The four arrow keys, each moving the selected layers by `way` page units. */
function nudges(modifier: string, way: number): Record<string, Act> {
  const nudge =
    (x: number, y: number): Act =>
    (editor) =>
      nudgeSelection(editor, { x, y });
  return {
    [`${modifier}ArrowLeft`]: nudge(-way, 0),
    [`${modifier}ArrowRight`]: nudge(way, 0),
    [`${modifier}ArrowUp`]: nudge(0, -way),
    [`${modifier}ArrowDown`]: nudge(0, way),
  };
}
