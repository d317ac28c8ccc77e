import { findSlots } from '../../../src/core/slots/find-slots.ts';
import type { Slot } from '../../../src/core/slots/slot.ts';
import { idsBelow } from './ids-below.ts';
import { type Labels, labelsShape } from './labels.ts';

/** What was found in one document, against a person's judgement. */
export type Score = {
  readonly right: number;
  readonly wrong: readonly Slot[];
  readonly missed: readonly { readonly id: string; readonly role: string }[];
  /** Placeholders whose role was told as the person told it. */
  readonly sameRole: number;
};

/** Finds the slots of a document of Figma's REST JSON and compares them with its labels. */
export function scoreSlots(document: unknown, given: Labels): Score {
  const { placeholders, ambiguous, scope } = labelsShape.parse(given);
  const judged = scope && idsBelow(document, new Set(scope));
  const undecided = new Set(ambiguous.map(({ id }) => id));
  const owners = new Map(
    placeholders.flatMap((placeholder) =>
      [placeholder.id, ...placeholder.accept, ...placeholder.cross].map(
        (id) => [id, placeholder] as const,
      ),
    ),
  );
  const hit = new Set<string>();
  const wrong: Slot[] = [];
  let [right, sameRole] = [0, 0];
  for (const slot of findSlots(document)) {
    const owner = owners.get(slot.id);
    if (undecided.has(slot.id) || owner?.offscreen || (judged && !judged.has(slot.id))) continue;
    if (!owner || hit.has(owner.id)) wrong.push(slot);
    else {
      hit.add(owner.id);
      right += 1;
      if (slot.role === owner.role) sameRole += 1;
    }
  }
  const missed = placeholders.filter(({ id, offscreen }) => !offscreen && !hit.has(id));
  return { right, wrong, missed, sameRole };
}

/** Of what was found, how much is right; 1 when nothing was found. */
export function precisionOf(scores: readonly Score[]): number {
  const right = sum(scores, (score) => score.right);
  const wrong = sum(scores, (score) => score.wrong.length);
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** Of what there is, how much was found; 1 when there is nothing. */
export function recallOf(scores: readonly Score[]): number {
  const right = sum(scores, (score) => score.right);
  const missed = sum(scores, (score) => score.missed.length);
  return right + missed === 0 ? 1 : right / (right + missed);
}

function sum(scores: readonly Score[], count: (score: Score) => number): number {
  return scores.reduce((total, score) => total + count(score), 0);
}
