import { fail } from '../core/failure.ts';
import { listVariants } from '../core/variants/list-variants.ts';
import type { CapturedPicture, PluginAnswers } from '../protocol/answers.ts';
import type { Input } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { basePaints } from './base-paints.ts';
import { type EditSubject, findSubject, patchLayer } from './edit-subject.ts';
import { findMasks } from './find-masks.ts';
import { isInsideInstance } from './is-inside-instance.ts';
import { issueTicket } from './issue-ticket.ts';
import { lookUpLayer } from './look-up-layer.ts';
import { readEmptyPart } from './read-empty-part.ts';
import { readOutline } from './read-outline.ts';
import { readPixels } from './read-pixels.ts';
import { variedLayer } from './varied-layer.ts';

/**
 * All that an edit takes: the layer's pixels, the outline of the masks over it, and the ticket for
 * the patch. Throws when there is nothing to edit, or no mask; the document is left as it was found.
 */
export async function captureEdit(
  input: Input<PluginCalls, 'captureEdit'>,
): Promise<PluginAnswers['captureEdit']> {
  const masks = await findMasks(input.masks, 'capture');
  const subject = await findSubject(input.layerId, 'capture', masks);
  const { node, paints } = subject.target;
  const isAbove = subject.overlay !== undefined;
  if (!isAbove && !paints.some((paint) => paint.visible !== false)) {
    return fail('capture', { kind: 'nothing-to-edit' }, node);
  }
  if (isAbove && node.type === 'COMPONENT_SET') {
    return fail('capture', { kind: 'takes-components-only' }, node);
  }
  // Nothing can be added to what an instance holds.
  if (subject.overlay === null && isInsideInstance(node)) {
    return fail('capture', { kind: 'inside-instance' }, node);
  }
  const layer = patchLayer(subject)?.node ?? null;
  const outline = input.isEmptyPart
    ? await readEmptyPart(node, basePaints(layer, input.base))
    : readOutline(masks, node);
  if (outline.parts.length === 0) {
    const kind = input.isEmptyPart ? 'no-empty-part' : 'mask-empty';
    return fail('capture', { kind }, node);
  }
  const base = input.base === undefined ? seenVariant(subject) : input.base;
  const patched = patchLayer(subject) ?? { node, paints: [] };
  // A layer above others gets the size of its frame again before it takes a patch.
  const size = { width: node.width, height: node.height };
  const ticket = { ...issueTicket(patched), size, ...(base !== undefined && { base }) };
  const picture = await readPixels(subject, masks, input.scale, input.base);
  return { ticket, picture, outline, isAbove };
}

/** The same pixels as they are now: for what has become of them. */
export async function capturePlaced(
  input: Input<PluginCalls, 'capturePlaced'>,
): Promise<CapturedPicture> {
  const masks: SceneNode[] = [];
  for (const { id } of input.masks) {
    // One that was deleted meanwhile is seen no more than one that is hidden.
    const mask = await lookUpLayer(id);
    if (mask) masks.push(mask);
  }
  return readPixels(await findSubject(input.layerId, 'place'), masks, input.scale);
}

/** The variant that is seen, null for the original; undefined for what is neither. */
function seenVariant(subject: EditSubject): string | null | undefined {
  const layer = patchLayer(subject);
  const varied = layer && variedLayer(layer.node);
  return varied ? listVariants(varied.stack.variants, varied.stack.paints).shown : null;
}
