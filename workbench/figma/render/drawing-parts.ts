import type { BoundedCache } from '../geometry/bounded-cache.ts';
import type { PathKernel } from '../geometry/path-kernel.ts';
import type { Scene } from '../scene.ts';

/** What drawing needs besides the document. */
export type DrawingParts = {
  readonly kernel: PathKernel;
  /** Decoded pictures by hash; a paint whose picture is not among them is drawn as a flat tone. */
  readonly pictures: ReadonlyMap<string, ImageBitmap>;
  /** Canvas paths by their text, kept from one drawing to the next. */
  readonly paths: BoundedCache<string, Path2D>;
};

/** One drawing under way. */
export type Drawing = DrawingParts & { readonly scene: Scene };
