import { computed, signal } from '@preact/signals';
import { filterRows, type RowFilter } from './filter-rows.ts';
import { listRows } from './list-rows.ts';
import { type RowSort, sortRows } from './sort-rows.ts';
import { failures, rows } from './wireframe.ts';

export const rowSort = signal<RowSort>('page');
export const rowFilter = signal<RowFilter>('all');
/** What the rows are searched for. */
export const rowWords = signal('');
/** Id of the row in which somebody writes. */
export const writtenRow = signal<string | null>(null);
/** Groups of which only the head is shown. */
export const foldedGroups = signal<ReadonlySet<string>>(new Set());

const filtered = computed(() =>
  filterRows(rows.value, rowFilter.value, rowWords.value, failures.value, writtenRow.value),
);

/** The rows that the filter lets through, in their order. */
export const shownRows = computed(() => sortRows(filtered.value, rowSort.value));

/** The same with the heads of their groups. */
export const listItems = computed(() => listRows(shownRows.value, foldedGroups.value));

export function foldGroup(group: string, isFolded: boolean): void {
  const folded = new Set(foldedGroups.value);
  if (isFolded) folded.add(group);
  else folded.delete(group);
  foldedGroups.value = folded;
}
