import type { Failure, LayerName } from '../../core/failure.ts';
import type { Ticket } from '../../core/placement.ts';
import type { Recipe } from '../../core/recipe.ts';

/** A picture that was made and is not on its layer. It may have been paid for, so it is kept. */
export type KeptPicture = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly ticket: Ticket;
  readonly recipe: Recipe;
};

/** How it ended for one layer. */
export type Outcome =
  | {
      readonly kind: 'placed';
      readonly layer: LayerName;
      /** What the layer looks like now. */
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  | {
      readonly kind: 'failed';
      readonly layer: LayerName;
      readonly failure: Failure;
      readonly kept: KeptPicture | null;
    }
  | { readonly kind: 'stopped'; readonly layer: LayerName };
