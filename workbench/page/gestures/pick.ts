import { layersAt } from '../canvas/layers-at.ts';
import { type PickMode, pickLayer } from '../canvas/pick-layer.ts';
import type { Editor } from '../editor/editor.ts';
import { dragLayers } from './drag-layers.ts';
import type { Gesture, Pointer } from './gesture.ts';
import { marquee } from './marquee.ts';

/** Selects what was pressed, and drags it along; on empty ground, draws a marquee. */
export function pick(editor: Editor, pointer: Pointer): Gesture {
  const { document } = editor;
  const picked = layerUnder(editor, pointer);
  if (picked === undefined) return marquee(editor, pointer);

  const before = document.selection;
  const wasSelected = before.includes(picked);
  if (pointer.shift) {
    document.select(wasSelected ? before.filter((id) => id !== picked) : [...before, picked]);
  } else if (!wasSelected) {
    document.select([picked]);
  }
  const onClick = () => {
    if (!pointer.shift) document.select([picked]);
  };
  return dragLayers(editor, pointer, onClick);
}

/** The layer that a click here would select. */
export function layerUnder(editor: Editor, pointer: Pointer): string | undefined {
  const { document } = editor;
  const selected = document.selection.map((id) => document.node(id));
  const mode: PickMode = pointer.command ? 'deep' : pointer.clicks > 1 ? 'double' : 'single';
  return pickLayer(layersAt(editor, pointer.onPage), selected, mode)?.id;
}
