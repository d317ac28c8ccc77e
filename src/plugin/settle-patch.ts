import type { Proof } from '../core/edit/proof.ts';
import { fail } from '../core/failure.ts';
import { discardVariant } from '../core/variants/discard-variant.ts';
import { listVariants } from '../core/variants/list-variants.ts';
import type { VariantList } from '../core/variants.ts';
import type { Input } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { overlaidBy } from './edit-subject.ts';
import { findVariedLayer } from './find-varied-layer.ts';
import { forgetBefore, takeBackPatch } from './unproved-patch.ts';
import { type VariedLayer, variedLayer, writeVaried } from './varied-layer.ts';

/**
 * Keeps with a patch what was measured of it. One that changed anything outside of its mask, or of
 * which nothing is known, is taken away, as if it had never been placed: no undo step, and no empty layer stays behind.
 */
export async function settlePatch({
  layerId,
  hash,
  proof,
}: Input<PluginCalls, 'settlePatch'>): Promise<{ variants: VariantList }> {
  const { node, stack, hides } = await findVariedLayer(layerId);
  const isClean = proof !== null && proof.changedOutside === 0;
  if (!isClean && takeBackPatch(node, hash)) return { variants: leftOn(node) };
  const settled = isClean ? withProof(stack, hash, proof) : discardVariant(stack, hash);
  if (!settled) return fail('place', { kind: 'variant-gone' }, node);
  forgetBefore(node);
  const { shown } = listVariants(settled.variants, settled.paints);
  writeVaried(node, settled, shown ?? null, hides);
  return { variants: leftOn(node) };
}

function withProof(
  { variants, paints }: VariedLayer['stack'],
  hash: string,
  proof: Proof,
): VariedLayer['stack'] | null {
  const patch = variants.made.find((variant) => variant.hash === hash);
  if (!patch) return null;
  const proved = { ...patch, recipe: patch.recipe && { ...patch.recipe, proof } };
  const made = variants.made.map((variant) => (variant === patch ? proved : variant));
  return { paints, variants: { ...variants, made } };
}

/** The variants that there are now. A layer of patches without any goes. */
function leftOn(node: SceneNode): VariantList {
  const varied = variedLayer(node);
  if (!varied && overlaidBy(node)) node.remove();
  return listVariants(varied?.stack.variants ?? null, varied?.stack.paints ?? []);
}
