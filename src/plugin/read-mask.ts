import type { PluginAnswers } from '../protocol/answers.ts';
import type { Input } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { basePaints } from './base-paints.ts';
import { overlaidBy, patchedBy } from './edit-subject.ts';
import { findLayer } from './find-layer.ts';
import { findMasks } from './find-masks.ts';
import { finestPixels, paintsOf, picturedIn } from './picture-paints.ts';
import { readEmptyPart } from './read-empty-part.ts';
import { readOutline } from './read-outline.ts';
import { variedLayer } from './varied-layer.ts';

/**
 * The outline of masks over a target, in the target's node units, empty when they show nothing; and
 * how fine the target's picture is.
 */
export async function readMask(
  input: Input<PluginCalls, 'readMask'>,
): Promise<PluginAnswers['readMask']> {
  const layer = await findLayer(input.layerId, 'select');
  const node = overlaidBy(layer) ?? layer;
  const masks = await findMasks(input.masks, 'select');
  const { width, height } = node;
  const instead = basePaints(patchedBy(layer, masks), input.base);
  const inside = picturedIn(node).filter((one) => !overlaidBy(one));
  const paints = instead.get(node.id) ?? paintsOf(node);
  return {
    outline: input.isEmptyPart ? await readEmptyPart(node, instead) : readOutline(masks, node),
    size: { width, height },
    pixelsPerUnit: await finestPixels(node, withoutPatches(node, paints), inside),
  };
}

/** A patch may be finer than the picture that it was made from, and must not make windows smaller. */
function withoutPatches(node: SceneNode, paints: readonly Paint[]): Paint[] {
  const made = variedLayer(node)?.stack.variants.made ?? [];
  const patches = made.filter(({ recipe }) => recipe?.job === 'edit').map(({ hash }) => hash);
  return paints.filter(
    (paint) => paint.type !== 'IMAGE' || !patches.includes(paint.imageHash ?? ''),
  );
}
