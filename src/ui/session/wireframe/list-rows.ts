import type { Row } from '../../../core/wireframe/row.ts';

/** The instances of a component that follow each other in the list. */
export type GroupHead = {
  readonly kind: 'group';
  readonly group: string;
  readonly rows: readonly Row[];
};
export type RowItem = { readonly kind: 'row'; readonly row: Row; readonly isInGroup: boolean };
export type ListItem = GroupHead | RowItem;

/**
 * What stands in the list: the rows, with a head before those that are the same part of instances
 * of one component, of which the folded ones show nothing else.
 */
export function listRows(rows: readonly Row[], folded: ReadonlySet<string>): readonly ListItem[] {
  const items: ListItem[] = [];
  for (let from = 0; from < rows.length; ) {
    const group = rows[from]?.slot.group ?? null;
    let to = from + 1;
    while (group !== null && rows[to]?.slot.group === group) to += 1;
    const run = rows.slice(from, to);
    const hasHead = group !== null && run.length > 1;
    if (hasHead) items.push({ kind: 'group', group, rows: run });
    const isFolded = hasHead && folded.has(group);
    if (!isFolded) items.push(...run.map((row) => rowItem(row, hasHead)));
    from = to;
  }
  return items;
}

const rowItem = (row: Row, isInGroup: boolean): RowItem => ({ kind: 'row', row, isInGroup });
