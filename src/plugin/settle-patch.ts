import { fail } from '../core/failure.ts';
import { discardVariant } from '../core/variants/discard-variant.ts';
import { listVariants } from '../core/variants/list-variants.ts';
import type { VariantList } from '../core/variants.ts';
import type { Input } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { overlaidBy } from './edit-subject.ts';
import { findVariedLayer } from './find-varied-layer.ts';
import { writeVaried } from './varied-layer.ts';

/**
 * Keeps with a patch what was measured of it. One that changed anything outside of its mask is
 * taken away, as if it had never been placed: no undo step, and no empty layer stays behind.
 */
export async function settlePatch({
  layerId,
  hash,
  proof,
}: Input<PluginCalls, 'settlePatch'>): Promise<{ variants: VariantList }> {
  const { node, stack, hides } = await findVariedLayer(layerId);
  const settled =
    proof.changedOutside > 0
      ? discardVariant(stack, hash)
      : {
          ...stack,
          variants: {
            ...stack.variants,
            made: stack.variants.made.map((variant) =>
              variant.hash === hash && variant.recipe
                ? { ...variant, recipe: { ...variant.recipe, proof } }
                : variant,
            ),
          },
        };
  if (!settled) return fail('place', { kind: 'variant-gone' }, node);
  const variants = listVariants(settled.variants, settled.paints);
  writeVaried(node, settled, variants.shown ?? null, hides);
  if (variants.made.length === 0 && overlaidBy(node)) node.remove();
  return { variants };
}
