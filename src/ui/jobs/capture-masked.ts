import type { EditChoices } from '../../core/edit/edit-choices.ts';
import { fail, type LayerName } from '../../core/failure.ts';
import type { SizeRule } from '../../core/legal-size.ts';
import type { PluginAnswers } from '../../protocol/answers.ts';
import type { EditPlan } from '../imaging/worker/edit/edit-plan.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import { planEdit } from './plan-edit.ts';

/** A layer as it was captured for an edit, and what is planned for it. */
export type MaskedCapture = {
  readonly captured: PluginAnswers['captureEdit'];
  readonly plan: EditPlan;
  /** What was captured: the same is read again once the patch is placed. */
  readonly asked: {
    readonly layerId: string;
    readonly masks: LayerName[];
    readonly isEmptyPart: boolean;
    readonly scale: number;
  };
};

type Asked = {
  readonly target: LayerName;
  readonly masks: readonly LayerName[];
  readonly choices: EditChoices;
  /** The variant to start from; undefined for what is seen. */
  readonly base?: string | null | undefined;
};

/** Pixels: Figma draws no more at once without being slow, and no model takes as many. */
const mostPixels = 16_800_000;

/**
 * Reads a target at the scale that its window is sent at. Throws, step `capture`, what makes the
 * edit impossible: nothing is sent then.
 *
 * @param mostScale pixels for one node unit at most: a preview needs no more.
 */
export async function captureMasked(
  { target, masks, choices, base }: Asked,
  rule: SizeRule,
  mostScale = Number.POSITIVE_INFINITY,
): Promise<MaskedCapture> {
  const masked = {
    layerId: target.id,
    masks: masks.map(({ id, name }) => ({ id, name })),
    isEmptyPart: choices.verb === 'expand',
    ...(base !== undefined && { base }),
  };
  const known = await callPlugin('readMask', masked);
  const { plan: first } = await planned(known);
  const { width, height } = known.size;
  const affordable = Math.sqrt(mostPixels / (width * height));
  const scale = Math.min(first.window.scale, affordable, mostScale);
  const asked = { ...masked, scale };
  const captured = await callPlugin('captureEdit', asked);
  // The masks may have moved since: what was read along with the pixels counts.
  const { outline, ticket } = captured;
  const { plan } = await planned({ ...known, outline, size: ticket.size });
  return { captured, plan, asked };

  async function planned(layer: typeof known) {
    const result = await planEdit(layer, choices, rule);
    return result.kind === 'planned' ? result : fail('capture', result.cause, target);
  }
}
