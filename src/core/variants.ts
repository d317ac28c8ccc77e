import * as z from 'zod/mini';
import { recipeShape } from './recipe.ts';

/** Pictures are large, and so is the choice among twenty. */
export const mostVariants = 20;

/**
 * The pictures that were made for one layer. They all stay among its paints; a variant is which of
 * the paints are seen.
 */
export const variantsShape = z.object({
  /** Indices of the paints that were seen before the first picture. */
  original: z.array(z.number()),
  /** Ids of the layers that draw a placeholder: those that we hid for as long as a variant is seen. */
  hides: z.optional(z.array(z.string())),
  /** Id of the layer itself: in a copy of it those that it hides are not its own. */
  hider: z.optional(z.string()),
  /** The oldest first. */
  made: z.array(
    z.object({
      /** Of the picture or patch that this variant added. */
      hash: z.string(),
      /** Indices of the paints that are seen, its own the last of them. */
      shown: z.array(z.number()),
      /** Null for an old one whose recipe was dropped to save room. */
      recipe: z.nullable(recipeShape),
    }),
  ),
});

export type Variants = z.output<typeof variantsShape>;

/** A layer's variants as they stand among its paints now. */
export const variantListShape = z.object({
  /** Which one is seen: a hash, null for the original; absent when it is neither. */
  shown: z.optional(z.nullable(z.string())),
  /** The oldest first. */
  made: z.array(z.object({ hash: z.string(), recipe: z.nullable(recipeShape) })),
});

export type VariantList = z.output<typeof variantListShape>;
