import type { Variants } from '../variants.ts';
import { ownPaint, type Variant, type VariantPaint } from './variant-stack.ts';

/**
 * What still holds of `variants` among `paints`: a designer may have removed paints or moved them
 * since the list was written. A variant goes when its own picture is not where it was; null when
 * none is left.
 */
export function fitVariants(
  variants: Variants | null,
  paints: readonly VariantPaint[],
): Variants | null {
  if (!variants) return null;
  const isThere = (index: number) => paints[index] !== undefined;
  const fits = (variant: Variant) =>
    variant.shown.every(isThere) && paints[ownPaint(variant)]?.imageHash === variant.hash;
  const made = variants.made.filter(fits);
  if (made.length === 0) return null;
  const isWhole = made.length === variants.made.length && variants.original.every(isThere);
  const original = isWhole ? variants.original : originalAmong(variants, paints);
  return { ...variants, made, original };
}

/**
 * The original has no hashes to know its paints by. Once something moved, it is what its indices
 * say as long as none of them is a picture of ours, and else all that is not ours.
 */
function originalAmong({ original, made }: Variants, paints: readonly VariantPaint[]): number[] {
  const isOurs = ({ imageHash }: VariantPaint) => made.some(({ hash }) => hash === imageHash);
  const isForeign = (index: number) => {
    const paint = paints[index];
    return paint !== undefined && !isOurs(paint);
  };
  return original.every(isForeign) ? original : [...paints.keys()].filter(isForeign);
}
