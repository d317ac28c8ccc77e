import { useSignal, useSignalEffect } from '@preact/signals';
import type { FigmaDocument } from '../../figma/document.ts';
import { ancestors } from '../editor/ancestors.ts';
import type { Editor } from '../editor/editor.ts';
import { LayerRow } from './layer-row.tsx';
import { selectRow } from './select-row.ts';
import { visibleRows } from './visible-rows.ts';

/** The page's layers as a tree. The way to whatever gets selected opens by itself. */
export function LayerList({ editor }: { editor: Editor }) {
  const { document, revision, selection, hovered } = editor;
  const opened = useSignal<ReadonlySet<string>>(new Set(openAtFirst(document)));

  useSignalEffect(() => {
    const above = selection.value.flatMap((id) => ancestors(document, id).map((node) => node.id));
    opened.value = new Set([...opened.peek(), ...above]);
  });

  const toggle = (id: string) => {
    const others = new Set(opened.value);
    if (!others.delete(id)) others.add(id);
    opened.value = others;
  };

  revision.value;
  const rows = visibleRows(document, opened.value);
  return (
    <div class="layers" role="tree" aria-label="Layers" aria-multiselectable="true">
      {rows.map((row) => (
        <LayerRow
          key={row.node.id}
          row={row}
          isSelected={selection.value.includes(row.node.id)}
          isHovered={hovered.value === row.node.id}
          editor={editor}
          onToggle={() => toggle(row.node.id)}
          onSelect={(event) => selectRow(document, rows, row.node.id, event)}
        />
      ))}
    </div>
  );
}

/** A page of few frames shows at once what is in them. */
function openAtFirst({ currentPage }: FigmaDocument): readonly string[] {
  return currentPage.childIds.length <= 3 ? currentPage.childIds : [];
}
