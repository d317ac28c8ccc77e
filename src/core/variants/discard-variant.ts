import { dropUnusedPaint } from './drop-unused-paint.ts';
import { listVariants } from './list-variants.ts';
import { showVariant } from './show-variant.ts';
import { ownPaint, type VariantPaint, type VariantStack } from './variant-stack.ts';

/**
 * The layer without one of its variants; its paint goes too, unless another variant shows it. When
 * the variant was seen, the one before it is seen now, or the original. Null without that variant.
 */
export function discardVariant<Paint extends VariantPaint>(
  stack: VariantStack<Paint>,
  hash: string,
): VariantStack<Paint> | null {
  const { variants, paints } = stack;
  const place = variants.made.findIndex((variant) => variant.hash === hash);
  const variant = variants.made[place];
  if (!variant) return null;
  const { shown } = listVariants(variants, paints);
  const before = variants.made[place - 1]?.hash ?? null;
  const seen = shown === hash ? (showVariant(stack, before) ?? paints) : paints;
  const left = { ...variants, made: variants.made.filter((other) => other !== variant) };
  return dropUnusedPaint({ variants: left, paints: seen }, ownPaint(variant));
}
