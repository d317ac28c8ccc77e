import type { FigmaDocument } from '../../figma/document.ts';
import type { NodeRecord } from '../../figma/node-record.ts';

export type LayerRow = {
  readonly node: NodeRecord;
  readonly depth: number;
  readonly isOpen: boolean;
  /** Hidden by its own eye or by an ancestor's. */
  readonly isHidden: boolean;
};

/** The rows of the layer list from top to bottom: what lies in front comes first. */
export function visibleRows(document: FigmaDocument, opened: ReadonlySet<string>): LayerRow[] {
  const rowsIn = (parent: NodeRecord, depth: number, isHiddenAbove: boolean): LayerRow[] =>
    parent.childIds.toReversed().flatMap((id) => {
      const node = document.node(id);
      const isOpen = opened.has(id);
      const isHidden = isHiddenAbove || !node.visible;
      const row = { node, depth, isOpen, isHidden };
      return isOpen ? [row, ...rowsIn(node, depth + 1, isHidden)] : [row];
    });
  return rowsIn(document.currentPage, 0, false);
}
