import { listVariants } from './list-variants.ts';
import type { VariantPaint, VariantStack } from './variant-stack.ts';

/** Whether anything but the original is seen: one of the variants, or what a designer made of them. */
export function showsVariant({ variants, paints }: VariantStack<VariantPaint>): boolean {
  return variants.made.length > 0 && listVariants(variants, paints).shown !== null;
}
