import type { FigmaDocument } from '../../figma/document.ts';
import type { LayerRow } from './visible-rows.ts';

/**
 * Selects a row of the layer list: alone; with Shift everything from the nearest selected row to
 * it; with Cmd or Ctrl in addition to, or out of, the selection.
 */
export function selectRow(
  document: FigmaDocument,
  rows: readonly LayerRow[],
  id: string,
  { shiftKey, metaKey, ctrlKey }: Pick<MouseEvent, 'shiftKey' | 'metaKey' | 'ctrlKey'>,
): void {
  const { selection } = document;
  if (metaKey || ctrlKey) {
    const others = selection.filter((other) => other !== id);
    document.select(others.length < selection.length ? others : [...selection, id]);
  } else if (shiftKey) {
    document.select([...selection, ...between(rows, selection, id)]);
  } else {
    document.select([id]);
  }
}

function between(
  rows: readonly LayerRow[],
  selection: readonly string[],
  id: string,
): readonly string[] {
  const ids = rows.map(({ node }) => node.id);
  const to = ids.indexOf(id);
  const from = selection
    .map((other) => ids.indexOf(other))
    .filter((index) => index >= 0)
    .sort((one, other) => Math.abs(one - to) - Math.abs(other - to))[0];
  return from === undefined ? [id] : ids.slice(Math.min(from, to), Math.max(from, to) + 1);
}
