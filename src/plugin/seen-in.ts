import { listVariants } from '../core/variants/list-variants.ts';
import { ownPaint, type VariantStack } from '../core/variants/variant-stack.ts';

/**
 * Hash of the variant that is seen; null where none of our pictures is. A designer may have changed
 * what is seen by hand: then it is the newest whose own picture shows.
 */
export function seenIn({ variants, paints }: VariantStack<Paint>): string | null {
  const { shown } = listVariants(variants, paints);
  if (shown !== undefined) return shown;
  const newestFirst = [...variants.made].reverse();
  const isSeen = (index: number) => paints[index] !== undefined && paints[index].visible !== false;
  return newestFirst.find((variant) => isSeen(ownPaint(variant)))?.hash ?? null;
}
