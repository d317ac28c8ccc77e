import * as z from 'zod/mini';
import { recipeShape } from './recipe.ts';

const layerName = z.object({ id: z.string(), name: z.string() });

/** A layer with pictures of ours, as the review and the audit list it. */
export const ownPictureShape = z.object({
  layer: layerName,
  page: layerName,
  /** Of the variant that is seen; null when the original or something else is. */
  hash: z.nullable(z.string()),
  /** Of that variant. */
  recipe: z.nullable(recipeShape),
  /** Indices of the paints that are seen without any of ours. */
  original: z.array(z.number()),
  /** Layers that are hidden behind it. */
  hides: z.array(z.string()),
  /** Empty when nobody has written one. */
  alt: z.string(),
  /** Whether our annotation stands on the layer. */
  isAnnotated: z.boolean(),
});

export type OwnPicture = z.output<typeof ownPictureShape>;
