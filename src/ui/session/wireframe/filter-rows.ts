import type { Row } from '../../../core/wireframe/row.ts';
import { isUnsure } from './is-unsure.ts';

export const rowFilters = [
  'all',
  'empty',
  'refill',
  'draft',
  'approved',
  'final',
  'failed',
  'unsure',
  'skipped',
] as const;
export type RowFilter = (typeof rowFilters)[number];

/**
 * The rows of a state whose name, screen or text holds the words.
 *
 * @param kept id of a row that stays whatever it says: somebody writes in it
 */
export function filterRows(
  rows: readonly Row[],
  filter: RowFilter,
  words: string,
  failures: ReadonlyMap<string, unknown>,
  kept: string | null,
): readonly Row[] {
  const wanted = words.trim().toLowerCase();
  if (filter === 'all' && wanted === '') return rows;
  return rows.filter(
    (row) =>
      row.slot.id === kept || (passes(row, filter, failures) && textOf(row).includes(wanted)),
  );
}

function passes(row: Row, filter: RowFilter, failures: ReadonlyMap<string, unknown>): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'approved':
      return row.isApproved && row.state === 'draft';
    case 'failed':
      return failures.has(row.slot.id);
    case 'unsure':
      return isUnsure(row);
    case 'skipped':
      return row.isSkipped;
    default:
      return row.state === filter;
  }
}

function textOf({ slot, prompt }: Row): string {
  return `${slot.name}\n${slot.screen.name}\n${prompt}`.toLowerCase();
}
