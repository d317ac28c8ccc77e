import type { VariantList, Variants } from '../variants.ts';
import { type VariantPaint, visibleIndices } from './variant-stack.ts';

/** What fits of a layer's variants, and which of them is seen. */
export function listVariants(
  variants: Variants | null,
  paints: readonly VariantPaint[],
): VariantList {
  if (!variants) return { shown: null, made: [] };
  const seen = visibleIndices(paints).join();
  // The newest first: it is the one that was just placed.
  const variant = [...variants.made].reverse().find(({ shown }) => inOrder(shown) === seen);
  const shown = variant?.hash ?? (inOrder(variants.original) === seen ? null : undefined);
  return {
    ...(shown !== undefined && { shown }),
    made: variants.made.map(({ hash, recipe }) => ({ hash, recipe })),
  };
}

function inOrder(indices: readonly number[]): string {
  return [...indices].sort((one, other) => one - other).join();
}
