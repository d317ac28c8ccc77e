import type { Size } from '../../core/geometry.ts';
import type { SizeRule } from '../../core/legal-size.ts';

/** PNG bytes. */
export type Png = Uint8Array<ArrayBuffer>;

/** What an edit adds to a request. */
export type EditInput = {
  /** The picture to edit, of the asked size. */
  readonly image: Png;
  /** Of the same size; transparent and white where the picture is to change. */
  readonly mask: Png;
  /** Further pictures to look at. */
  readonly references: readonly Png[];
};

/** All that a model needs to make one picture. */
export type PictureRequest = {
  readonly prompt: string;
  /** Pixels. */
  readonly size: Size;
  readonly seed: number;
  readonly edit: EditInput | null;
};

/** Something that makes pictures. */
export type ImageModel = {
  readonly id: string;
  /** What decides how long a picture takes, as a key for the times that are remembered. */
  readonly pace: string;
  /** Who sees the request; null when it stays on the designer's machine. */
  readonly host: string | null;
  readonly sizes: SizeRule;
  /** Requests under way at once. */
  readonly concurrency: number;
  /**
   * The picture's bytes as the model returned them, unchecked. Throws a FailureError; rejects with
   * the signal's reason when stopped.
   *
   * @param tellSent called when all of the request is on its way and the wait begins.
   */
  make(
    request: PictureRequest,
    signal: AbortSignal,
    tellSent: () => void,
  ): Promise<Uint8Array<ArrayBuffer>>;
};
