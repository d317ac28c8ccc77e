import type { Row } from '../../../core/wireframe/row.ts';
import { Badge, type BadgeKind } from '../../components/badge.tsx';
import { isUnsure } from '../../session/wireframe/is-unsure.ts';
import { failures } from '../../session/wireframe/wireframe.ts';
import { say } from '../../strings/say.ts';

const kinds = {
  empty: 'quiet',
  refill: 'quiet',
  draft: 'brand',
  approved: 'success',
  final: 'success',
  failed: 'danger',
  unsure: 'warning',
  skipped: 'quiet',
} satisfies Record<string, BadgeKind>;

/** The state of a row in a word: what the designer may want to know first. */
export function RowBadge({ row }: { row: Row }) {
  const { badges } = say.value.wireframe;
  const state = stateOf(row);
  return <Badge kind={kinds[state]}>{badges[state]}</Badge>;
}

function stateOf(row: Row): keyof typeof kinds {
  if (row.isSkipped) return 'skipped';
  if (failures.value.has(row.slot.id)) return 'failed';
  if (row.state === 'draft' && row.isApproved) return 'approved';
  return isUnsure(row) ? 'unsure' : row.state;
}
