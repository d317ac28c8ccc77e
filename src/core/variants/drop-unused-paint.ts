import type { VariantPaint, VariantStack } from './variant-stack.ts';

/** Without the paint at `index`, unless the original or one of the variants shows it. */
export function dropUnusedPaint<Paint extends VariantPaint>(
  { variants, paints }: VariantStack<Paint>,
  index: number,
): VariantStack<Paint> {
  const { original, made } = variants;
  const isUsed = original.includes(index) || made.some(({ shown }) => shown.includes(index));
  if (isUsed) return { variants, paints };
  const shift = (indices: readonly number[]) =>
    indices.map((other) => (other > index ? other - 1 : other));
  return {
    paints: paints.filter((_, other) => other !== index),
    variants: {
      ...variants,
      original: shift(original),
      made: made.map((variant) => ({ ...variant, shown: shift(variant.shown) })),
    },
  };
}
