import { slotRoles } from '../../../core/slots/slot.ts';
import type { Row } from '../../../core/wireframe/row.ts';

export const rowSorts = ['page', 'role', 'size', 'confidence', 'state'] as const;
export type RowSort = (typeof rowSorts)[number];

const states: readonly Row['state'][] = ['empty', 'refill', 'draft', 'final'];

/** What a row is sorted by, the smallest first. */
const measures: Readonly<Record<RowSort, (row: Row) => number>> = {
  page: () => 0,
  role: ({ role }) => slotRoles.indexOf(role),
  // The largest first: they are seen most.
  size: ({ slot }) => -slot.width * slot.height,
  // The least sure first: they are looked at.
  confidence: ({ slot }) => slot.confidence,
  state: ({ state, isSkipped }) => (isSkipped ? states.length : states.indexOf(state)),
};

/**
 * The rows in another order. Those that are equal are as on the page, where the instances of a
 * component follow their first.
 */
export function sortRows(rows: readonly Row[], sort: RowSort): Row[] {
  const measure = measures[sort];
  const firsts = new Map<string, number>();
  const places = rows.map((row, index) => {
    const { group } = row.slot;
    const first = group === null ? index : (firsts.get(group) ?? index);
    if (group !== null) firsts.set(group, first);
    return { row, by: measure(row), first, index };
  });
  places.sort((a, b) => a.by - b.by || a.first - b.first || a.index - b.index);
  return places.map(({ row }) => row);
}
