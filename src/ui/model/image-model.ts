import type { Verb } from '../../core/edit/verb.ts';
import type { Size } from '../../core/geometry.ts';
import type { SizeRule } from '../../core/legal-size.ts';
import type { Quality } from '../../core/price.ts';

/** PNG bytes. */
export type Png = Uint8Array<ArrayBuffer>;

/** What an edit adds to a request. */
export type EditInput = {
  /** The picture to edit, of the asked size. */
  readonly image: Png;
  /** Of the same size; transparent and white where the picture is to change. */
  readonly mask: Png;
  /** What is done there, and the designer's own words for it: the prompt holds all instructions. */
  readonly verb: Verb;
  readonly prompt: string;
};

/** All that a model needs to make one picture. */
export type PictureRequest = {
  readonly prompt: string;
  /** Pixels. */
  readonly size: Size;
  readonly seed: number;
  readonly edit: EditInput | null;
  /** Further pictures to look at. */
  readonly references: readonly Png[];
  readonly signal: AbortSignal;
};

/** What a model tells while it makes a picture. */
export type MakingHooks = {
  /** It is this request's turn: it is sent now. */
  sending(): void;
  /** All of the request is on its way, and the wait begins. */
  sent(): void;
  /** The host lets nobody in for so many seconds. The request is sent again then: it is not billed. */
  paused(seconds: number): void;
  /** So much of the picture is done, 0 to 1. Not all models know. */
  made(part: number): void;
};

/** Something that makes pictures. */
export type ImageModel = {
  readonly id: string;
  /** As it is asked for; null where there is no such choice. */
  readonly quality: Quality | null;
  /** What decides how long a picture takes, as a key for the times that are remembered. */
  readonly pace: string;
  /** Who sees the request; null when it stays on the designer's machine. */
  readonly host: string | null;
  readonly sizes: SizeRule;
  /** Requests under way at once. The model keeps to it: more may be asked of it. */
  readonly concurrency: number;
  /**
   * The picture's bytes as the model returned them, unchecked. Throws a FailureError; rejects with
   * the signal's reason when stopped.
   */
  make(request: PictureRequest, hooks: MakingHooks): Promise<Uint8Array<ArrayBuffer>>;
};
