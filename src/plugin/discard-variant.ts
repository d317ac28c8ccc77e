import { fail } from '../core/failure.ts';
import { discardVariant as without } from '../core/variants/discard-variant.ts';
import { listVariants } from '../core/variants/list-variants.ts';
import type { VariantList } from '../core/variants.ts';
import type { Input } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { findVariedLayer } from './find-varied-layer.ts';
import { tellSelection } from './tell-selection.ts';
import { writeVaried } from './varied-layer.ts';

/** Takes a variant and its paint from a layer. An undo step of its own. */
export async function discardVariant({
  layerId,
  hash,
}: Input<PluginCalls, 'discardVariant'>): Promise<VariantList> {
  const { node, stack, hides } = await findVariedLayer(layerId);
  const left = without(stack, hash);
  if (!left) return fail('place', { kind: 'variant-gone' }, node);
  const list = listVariants(left.variants, left.paints);
  writeVaried(node, left, list.shown ?? null, hides);
  figma.commitUndo();
  tellSelection();
  return list;
}
