import { describeThrown, FailureError, fail } from '../core/failure.ts';
import type { Matrix } from '../core/geometry.ts';
import { stackPatch, stackPicture } from '../core/paint-stack.ts';
import { paintsText } from '../core/paints-text.ts';
import type { Placement, Ticket } from '../core/placement.ts';
import { addVariant } from '../core/variants/add-variant.ts';
import { listVariants } from '../core/variants/list-variants.ts';
import type { PluginAnswers } from '../protocol/answers.ts';
import type { Input } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { basePaints } from './base-paints.ts';
import { addOverlay, findSubject, overlaidBy, patchLayer } from './edit-subject.ts';
import { findTarget, type Target } from './find-target.ts';
import { lookUpHides } from './hides.ts';
import { isArranged } from './is-arranged.ts';
import { issueTicket } from './issue-ticket.ts';
import { lookUpLayer } from './look-up-layer.ts';
import { endPending } from './pending.ts';
import { refitOverlay } from './refit-overlay.ts';
import { storedVariants } from './stored-variants.ts';
import { beforePatch, ownPaints } from './unproved-patch.ts';
import { writeVaried } from './varied-layer.ts';

/**
 * Puts a picture where its ticket says: on that layer, whatever is selected by now. The paint
 * stack is kept, the picture is one more of the layer's variants, and the end of the run makes an
 * undo step of it. Throws before anything is written when the layer is gone, refuses pictures, or
 * (for a patch) does not look as it did at capture, or its base is no more.
 */
export async function placePicture(
  input: Input<PluginCalls, 'place'>,
): Promise<PluginAnswers['place']> {
  const { placement, picture, hides = [] } = input;
  const { layer } = placement.ticket;
  if (typeof picture === 'string' && !figma.getImageByHash(picture)) {
    return fail('place', { kind: 'place-failed', detail: 'no such picture' }, layer);
  }
  // Before the layer itself: from there to the writing nothing may come between.
  const hiding = placement.kind === 'patch' ? await withoutArranged(hides) : hides;
  const hidden = await lookUpHides(await takerOf(placement), hiding);
  const target = await findTarget(layer.id, 'place', layer);
  if (placement.kind === 'patch' && placement.isAbove) return placeAbove(target, input, hidden);
  refuseWithoutBase(target, placement);
  refuseChanged(target, placement);
  return addPicture(target, input, hidden);
}

/** Id of the layer that takes the picture; null while it is still to be made. */
async function takerOf(placement: Placement): Promise<string | null> {
  const { layer } = placement.ticket;
  if (placement.kind === 'picture' || !placement.isAbove) return layer.id;
  const { node } = await findTarget(layer.id, 'place', layer);
  if (overlaidBy(node)) return layer.id;
  return patchLayer(await findSubject(layer.id, 'place'))?.node.id ?? null;
}

/** Of the ids of masks those of layers that can be hidden without moving their siblings. */
async function withoutArranged(masks: readonly string[]): Promise<string[]> {
  const left: string[] = [];
  for (const id of masks) {
    const mask = await lookUpLayer(id);
    if (mask && !isArranged(mask)) left.push(id);
  }
  return left;
}

const noPaints = paintsText([]);

/** On the layer above what the frame holds; one that had to be made goes again if that fails. */
async function placeAbove(
  named: Target,
  input: Input<PluginCalls, 'place'>,
  hides: readonly SceneNode[],
) {
  const subject = await findSubject(named.node.id, 'place');
  const { node } = subject.target;
  const { size } = input.placement.ticket;
  if (node.width !== size.width || node.height !== size.height) {
    return fail('place', { kind: 'layer-changed' }, node);
  }
  // What lies above the named one by now was not there at capture.
  const known = overlaidBy(named.node) ? named : patchLayer(subject);
  refuseWithoutBase(known ?? subject.target, input.placement);
  // A ticket of the frame was issued before it had an overlay: there was nothing to compare.
  if (known && (known === named || input.placement.ticket.paints !== noPaints)) {
    refuseRepainted(known, input.placement.ticket);
  }
  // The frame's own look was put on it, not on the overlay.
  endPending(node);
  if (known) return addPicture(known, input, hides, node);
  if (!('children' in node)) return fail('place', { kind: 'layer-changed' }, node);
  let made: Target | null = null;
  try {
    made = addOverlay(node, `${node.name} · Greybox`);
    return addPicture(made, input, hides);
  } catch (thrown) {
    made?.node.remove();
    // What went wrong with the picture says it of itself.
    if (thrown instanceof FailureError) throw thrown;
    return fail('place', { kind: 'place-failed', detail: describeThrown(thrown) }, node);
  }
}

function addPicture(
  { node, paints }: Target,
  input: Input<PluginCalls, 'place'>,
  hides: readonly SceneNode[],
  /** What the layer lies above all of, if it does. */
  frame?: SceneNode,
): PluginAnswers['place'] {
  const { placement, picture, recipe, kept } = input;
  endPending(node);
  try {
    const { base } = placement.ticket;
    const hash = typeof picture === 'string' ? picture : figma.createImage(picture).hash;
    const remember = beforePatch(node, hides, frame !== undefined);
    const before = frame ? refitOverlay({ node, paints }, frame).paints : paints;
    const after = stackOnto(node, before, hash, placement);
    const stack = addVariant(storedVariants(node), { before, after, hash, recipe, kept, base });
    writeVaried(node, stack, hash, hides);
    if (placement.kind === 'patch') remember(hash);
    return {
      layer: { id: node.id, name: node.name },
      hash,
      variants: listVariants(stack.variants, stack.paints),
      ticket: {
        // As Figma gives them out: it adds to each paint what was left to it.
        ...issueTicket({ node, paints: ownPaints(node) }),
        ...(base !== undefined && { base }),
      },
    };
  } catch (thrown) {
    if (thrown instanceof FailureError) throw thrown;
    return fail('place', { kind: 'place-failed', detail: describeThrown(thrown) }, node);
  }
}

function stackOnto(
  node: Target['node'],
  paints: Paint[],
  hash: string,
  placement: Placement,
): Paint[] {
  if (placement.kind === 'picture') {
    return stackPicture(paints, { type: 'IMAGE', scaleMode: 'FILL', imageHash: hash });
  }
  // Without variants the original is what is seen.
  const below = basePaints(node, placement.ticket.base).get(node.id);
  return stackPatch(below ?? paints, cropPaint(hash, placement.transform));
}

/** Before what changed of the paints: with its variant a base's paint goes, too. */
function refuseWithoutBase({ node }: Target, { kind, ticket: { base } }: Placement): void {
  if (kind === 'patch' && base && !basePaints(node, base).has(node.id)) {
    fail('place', { kind: 'variant-gone' }, node);
  }
}

/** A patch fits only over the pixels that it was made from. */
function refuseChanged({ node, paints }: Target, { kind, ticket }: Placement): void {
  if (kind !== 'patch') return;
  if (node.width !== ticket.size.width || node.height !== ticket.size.height) {
    fail('place', { kind: 'layer-changed' }, node);
  }
  refuseRepainted({ node, paints }, ticket);
}

function refuseRepainted({ node, paints }: Target, ticket: Ticket): void {
  if (paintsText(paints) !== ticket.paints) fail('place', { kind: 'layer-changed' }, node);
}

function cropPaint(imageHash: string, [[a, c, e], [b, d, f]]: Matrix): ImagePaint {
  const imageTransform: Transform = [
    [a, c, e],
    [b, d, f],
  ];
  return { type: 'IMAGE', scaleMode: 'CROP', imageHash, imageTransform };
}
