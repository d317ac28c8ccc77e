import type { SlotRole } from '../../../core/slots/slot.ts';
import type { Decision, InstanceRule, Plan } from '../../../core/wireframe/plan.ts';
import type { Row } from '../../../core/wireframe/row.ts';
import { callPlugin } from '../../wire/call-plugin.ts';
import { inBackground } from '../trouble.ts';
import { plan, rows } from './wireframe.ts';

/** Milliseconds without a change before it is kept. */
const rest = 400;

let timer: ReturnType<typeof setTimeout> | undefined;

function change(changed: Partial<Plan>): void {
  plan.value = { ...plan.value, ...changed };
  clearTimeout(timer);
  timer = setTimeout(keepPlanNow, rest);
}

/** Keeps the decisions that wait to be kept. */
export async function keepPlanNow(): Promise<void> {
  if (timer === undefined) return;
  clearTimeout(timer);
  timer = undefined;
  const text = JSON.stringify(plan.value);
  await inBackground('settings', () => callPlugin('saveNote', { note: 'plan', text }));
}

// Whoever closes the window clicks outside of it first.
addEventListener('blur', keepPlanNow);

function decide(changed: readonly Row[], decided: (row: Row) => Decision): void {
  const decisions = { ...plan.value.decisions };
  for (const row of changed) {
    decisions[row.slot.id] = { ...decisions[row.slot.id], ...decided(row) };
  }
  change({ decisions });
}

export function writeRow(row: Row, prompt: string): void {
  decide([row], () => ({ prompt, approved: undefined }));
}

/** The same words for all of these. */
export function writeRows(changed: readonly Row[], prompt: string): void {
  decide(changed, () => ({ prompt, approved: undefined }));
}

export function chooseRole(row: Row, role: SlotRole): void {
  decide([row], () => ({ role, approved: undefined }));
}

export function skip(changed: readonly Row[], isSkipped: boolean): void {
  decide(changed, () => ({ isSkipped }));
}

/** What is approved is the picture that the row has now. */
export function approve(changed: readonly Row[], isApproved: boolean): void {
  decide(changed, ({ picture }) => ({ approved: (isApproved && picture?.hash) || undefined }));
}

/** The rows that are like this one: other instances of its component, or else of its name and role. */
export function rowsLike(row: Row): readonly Row[] {
  const { group, name } = row.slot;
  return rows.value.filter((other) =>
    group === null
      ? other.slot.group === null && other.slot.name === name && other.role === row.role
      : other.slot.group === group,
  );
}

/** How the instances of a component come by their pictures. */
export function chooseRule(group: string, rule: InstanceRule): void {
  const { [group]: _, ...others } = plan.value.rules;
  change({ rules: rule.kind === 'auto' ? others : { ...others, [group]: rule } });
}
