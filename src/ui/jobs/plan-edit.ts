import { checkCoverage } from '../../core/edit/check-coverage.ts';
import { contextWindow } from '../../core/edit/context-window.ts';
import type { EditChoices } from '../../core/edit/edit-choices.ts';
import { blendWithin } from '../../core/edit/overlap.ts';
import { softnessFor } from '../../core/edit/softness.ts';
import type { FailureCause } from '../../core/failure.ts';
import type { Size } from '../../core/geometry.ts';
import type { SizeRule } from '../../core/legal-size.ts';
import type { MaskOutline } from '../../core/outline.ts';
import { imaging } from '../imaging/imaging.ts';
import type { EditPlan } from '../imaging/worker/edit/edit-plan.ts';

/** What is known of a target and its mask before anything of it is exported. */
export type MaskedLayer = {
  readonly outline: MaskOutline;
  /** Node units. */
  readonly size: Size;
  /** Pixels that the target's own picture has for one node unit. */
  readonly pixelsPerUnit: number;
};

export type PlannedEdit =
  | { readonly kind: 'planned'; readonly plan: EditPlan; readonly share: number }
  | { readonly kind: 'refused'; readonly cause: FailureCause };

const noEmptyPart = { kind: 'no-empty-part' } as const;

/** Which part of a layer is sent and changed; or why it cannot be, before anything is paid for. */
export async function planEdit(
  { outline, size: node, pixelsPerUnit }: MaskedLayer,
  choices: EditChoices,
  rule: SizeRule,
): Promise<PlannedEdit> {
  const isEmptyPart = choices.verb === 'expand';
  const area = { outline, isInverted: choices.isInverted && !isEmptyPart, node };
  const worker = await imaging();
  const { share, box, depth } = await worker.measureMask(area);
  const cause = checkCoverage(share, node, area.isInverted);
  if (cause || !box) {
    const isFull = isEmptyPart && cause?.kind !== 'mask-covers-all';
    return { kind: 'refused', cause: isFull ? noEmptyPart : (cause ?? { kind: 'mask-empty' }) };
  }
  const { isWhole } = choices;
  const window = contextWindow({ node, mask: box, pixelsPerUnit, rule, isWhole });
  const chosen = softnessFor(choices, box, 1 / pixelsPerUnit, depth);
  const softness = isEmptyPart
    ? { ...chosen, blend: blendWithin(node, chosen.blend, 1 / window.scale) }
    : chosen;
  return { kind: 'planned', plan: { ...area, window, softness, depth, isEmptyPart }, share };
}
