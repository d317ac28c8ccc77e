import type { Failure, LayerName } from '../../core/failure.ts';
import type { KeptPicture } from '../../core/kept-picture.ts';
import type { VariantList } from '../../core/variants.ts';

/** What is known of a picture that is on its layer. */
export type PlacedPicture = {
  /** The layer that holds it. */
  readonly layer: LayerName;
  /** What the layer's own paints look like now; null when it could not be drawn. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  /** What the layer looked like before; null for one that held no picture. */
  readonly before: Uint8Array<ArrayBuffer> | null;
  /** Of the picture or patch, in the document. */
  readonly hash: string;
  readonly variants: VariantList;
};

/** How it ended for one layer. No pictures but those that are on no layer: a run may be long. */
export type Outcome =
  | { readonly kind: 'placed'; readonly layer: LayerName; readonly variants: VariantList }
  | {
      readonly kind: 'failed';
      readonly layer: LayerName;
      readonly failure: Failure;
      readonly kept: KeptPicture | null;
    }
  | { readonly kind: 'stopped'; readonly layer: LayerName };
