import { describeThrown, fail } from '../core/failure.ts';
import { listVariants } from '../core/variants/list-variants.ts';
import { showVariant as paintsOf } from '../core/variants/show-variant.ts';
import type { VariantList } from '../core/variants.ts';
import type { Input } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { findVariedLayer } from './find-varied-layer.ts';
import { tellSelection } from './tell-selection.ts';
import { type VariedLayer, writeVaried } from './varied-layer.ts';

/** Shows one of a layer's variants, or with null its original. An undo step of its own. */
export async function showVariant({
  layerId,
  hash,
}: Input<PluginCalls, 'showVariant'>): Promise<VariantList> {
  const varied = await findVariedLayer(layerId);
  const list = switchVariant(varied, hash);
  figma.commitUndo();
  tellSelection();
  return list;
}

/** The same without an undo step. Throws `variant-gone` or `place-failed`. */
export function switchVariant(
  { node, stack, hides }: VariedLayer,
  hash: string | null,
): VariantList {
  const paints = paintsOf(stack, hash);
  if (!paints) return fail('place', { kind: 'variant-gone' }, node);
  try {
    writeVaried(node, { ...stack, paints }, hash, hides);
  } catch (thrown) {
    return fail('place', { kind: 'place-failed', detail: describeThrown(thrown) }, node);
  }
  return listVariants(stack.variants, paints);
}
