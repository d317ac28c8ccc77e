import { fail } from '../core/failure.ts';
import type { PluginAnswers } from '../protocol/answers.ts';
import type { Input } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { exportPixels } from './export-pixels.ts';
import { findLayer } from './find-layer.ts';
import { findTarget } from './find-target.ts';
import { issueTicket } from './issue-ticket.ts';
import { withoutPendingLook } from './pending.ts';
import { readOutline } from './read-outline.ts';
import { withOwnPaintsAlone } from './with-own-paints-alone.ts';

/**
 * All that an edit takes: the layer's own pixels, the outline of the masks over it, and the ticket
 * for the patch. The document is left as it was found, also when the export fails.
 */
export async function captureEdit(
  input: Input<PluginCalls, 'captureEdit'>,
): Promise<PluginAnswers['captureEdit']> {
  const target = await findTarget(input.layerId, 'capture');
  const { node, paints } = target;
  if (!paints.some((paint) => paint.visible !== false)) {
    return fail('capture', { kind: 'nothing-to-edit' }, node);
  }
  const masks: SceneNode[] = [];
  for (const mask of input.masks) masks.push(await findLayer(mask.id, 'capture', mask));
  const outline = readOutline(masks, node);
  if (outline.parts.length === 0) return fail('capture', { kind: 'mask-empty' }, node);
  const ticket = issueTicket(target);
  const picture = await withoutPendingLook(node, () =>
    withOwnPaintsAlone(node, () => exportPixels(node, input.scale)),
  );
  return { ticket, picture, outline };
}
