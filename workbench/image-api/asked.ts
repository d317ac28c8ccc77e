import type { Size } from '../../src/core/geometry.ts';
import type { Model } from './models.ts';
import type { Picture } from './pictures/decode-picture.ts';
import type { Options } from './rules/check-options.ts';

/** A request that passed every rule. */
export type Asked = Options & {
  readonly kind: 'generation' | 'edit';
  readonly model: Model;
  readonly prompt: string;
  readonly size: Size;
  /** The first one is the one that an edit changes. */
  readonly images: readonly Picture[];
  /** As large as the first picture; alpha 0 means: draw here. */
  readonly mask: Picture | null;
  readonly safetyIdentifier: string | null;
};
