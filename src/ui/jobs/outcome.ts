import type { Failure, LayerName } from '../../core/failure.ts';
import type { Placement, Ticket } from '../../core/placement.ts';
import type { Recipe } from '../../core/recipe.ts';
import type { VariantList } from '../../core/variants.ts';

/** A picture that was made and is not on its layer. It may have been paid for, so it is kept. */
export type KeptPicture = {
  /** As the model returned it. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly ticket: Ticket;
  readonly recipe: Recipe;
  /** What was to be placed, if it got that far: it can be tried again as it is. */
  readonly ready: {
    readonly placement: Placement;
    readonly picture: Uint8Array<ArrayBuffer>;
  } | null;
};

/** What is known of a picture that is on its layer. */
export type PlacedPicture = {
  /** What the layer looks like now, in its own paints. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The same before; null for a layer that held no picture. */
  readonly before: Uint8Array<ArrayBuffer> | null;
  /** Of the picture or patch, in the document. */
  readonly hash: string;
  readonly variants: VariantList;
};

/** How it ended for one layer. */
export type Outcome =
  | { readonly kind: 'placed'; readonly layer: LayerName; readonly picture: PlacedPicture }
  | {
      readonly kind: 'failed';
      readonly layer: LayerName;
      readonly failure: Failure;
      readonly kept: KeptPicture | null;
    }
  | { readonly kind: 'stopped'; readonly layer: LayerName };
