import { describeThrown, fail } from '../core/failure.ts';
import type { Matrix } from '../core/geometry.ts';
import { stackPatch, stackPicture } from '../core/paint-stack.ts';
import type { Placement } from '../core/placement.ts';
import type { Input, Output } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { findTarget, type Target } from './find-target.ts';
import { keepRecipe } from './recipes.ts';
import { tellSelection } from './tell-selection.ts';

/**
 * Puts a picture where its ticket says: on that layer, whatever is selected by now. The paint
 * stack is kept and one undo takes all of it back. Throws before anything is written when the
 * layer is gone, refuses pictures, or (for a patch) does not look as it did at capture.
 */
export async function placePicture(
  input: Input<PluginCalls, 'place'>,
): Promise<Output<PluginCalls, 'place'>> {
  const { placement, picture, recipe } = input;
  const { layer } = placement.ticket;
  const target = await findTarget(layer.id, 'place', layer);
  refuseChanged(target, placement);
  const { node, paints } = target;
  let isPainted = false;
  try {
    const { hash } = figma.createImage(picture);
    node.fills =
      placement.kind === 'patch'
        ? stackPatch(paints, cropPaint(hash, placement.transform))
        : stackPicture(paints, { type: 'IMAGE', scaleMode: 'FILL', imageHash: hash });
    isPainted = true;
    keepRecipe(node, recipe);
  } catch (thrown) {
    if (isPainted) node.fills = paints;
    return fail('place', { kind: 'place-failed', detail: describeThrown(thrown) }, node);
  }
  figma.commitUndo();
  tellSelection();
  return { layerName: node.name };
}

/** A patch fits only over the pixels that it was made from. */
function refuseChanged({ node, paints }: Target, { kind, ticket }: Placement): void {
  if (kind !== 'patch') return;
  const isSame =
    node.width === ticket.size.width &&
    node.height === ticket.size.height &&
    JSON.stringify(paints) === ticket.paints;
  if (!isSame) fail('place', { kind: 'layer-changed' }, node);
}

function cropPaint(imageHash: string, [[a, c, e], [b, d, f]]: Matrix): ImagePaint {
  const imageTransform: Transform = [
    [a, c, e],
    [b, d, f],
  ];
  return { type: 'IMAGE', scaleMode: 'CROP', imageHash, imageTransform };
}
