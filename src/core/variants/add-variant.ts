import type { Recipe } from '../recipe.ts';
import { mostVariants, type Variants } from '../variants.ts';
import { dropUnusedPaint } from './drop-unused-paint.ts';
import { fitVariants } from './fit-variants.ts';
import { ownPaint, type VariantPaint, type VariantStack, visibleIndices } from './variant-stack.ts';

type Placed<Paint> = {
  /** The paints before and after the picture was laid on top of them. */
  readonly before: readonly Paint[];
  readonly after: readonly Paint[];
  readonly hash: string;
  readonly recipe: Recipe;
  /** How many the layer keeps, at least this one. */
  readonly kept?: number | undefined;
  /** The variant that the picture was made from: it stays, however old it is. */
  readonly base?: string | null | undefined;
};

/**
 * The layer's variants and paints with a new picture among them. The oldest leave when there are
 * too many, with their paints as far as nothing else shows them; so does an older one of the same
 * picture.
 */
export function addVariant<Paint extends VariantPaint>(
  stored: Variants | null,
  { before, after, hash, recipe, kept: most = mostVariants, base }: Placed<Paint>,
): VariantStack<Paint> {
  const { made, ...fitting } = fitVariants(stored, before) ?? {
    // What was hidden for pictures that are gone is still hidden.
    ...stored,
    original: visibleIndices(before),
    made: [],
  };
  const others = made.filter((variant) => variant.hash !== hash);
  const surplus = Math.max(0, others.length + 1 - Math.max(1, most));
  const oldest = others.filter((variant) => variant.hash !== base).slice(0, surplus);
  const kept = others.filter((variant) => !oldest.includes(variant));
  const variant = { hash, shown: visibleIndices(after), recipe };
  const leaving = made.filter((one) => !kept.includes(one)).map(ownPaint);
  // From the top down, so that the indices of those still to go stay what they are.
  leaving.sort((one, other) => other - one);
  const start = { variants: { ...fitting, made: [...kept, variant] }, paints: after };
  return leaving.reduce<VariantStack<Paint>>(dropUnusedPaint, start);
}
