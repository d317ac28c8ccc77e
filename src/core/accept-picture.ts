import type { FailureCause } from './failure.ts';
import type { Size } from './geometry.ts';
import { isComplete } from './image-end.ts';
import { readImageHeader } from './image-header.ts';
import { cropLoss } from './legal-size.ts';

/** Figma's `createImage` takes no longer side. */
export const longestSide = 4096;

/** A host that rounds sizes its own way stays below this; another ratio is far above it. */
const ratioTolerance = 0.01;

export type Verdict =
  | { readonly kind: 'accepted'; readonly size: Size }
  /** `size` is null when there is no picture to keep. */
  | { readonly kind: 'refused'; readonly cause: FailureCause; readonly size: Size | null };

/**
 * Whether what a model returned can be placed as it is: a whole PNG, JPEG or GIF, small enough
 * for Figma, with the ratio that was asked for. A model may answer another number of pixels. A
 * patch is cut out and encoded anew, so for one any format and number of pixels will do, and its
 * ratio is looked at once it is decoded: a header knows nothing of a picture that lies on its side.
 */
export function acceptPicture(bytes: Uint8Array, asked: Size, use: 'fill' | 'patch'): Verdict {
  const header = readImageHeader(bytes);
  if (!header || !isComplete(bytes, header.format)) {
    return { kind: 'refused', cause: { kind: 'picture-broken' }, size: null };
  }
  const size = { width: header.width, height: header.height };
  const cause =
    use === 'fill' ? (whyNoFill(header.format, size) ?? whyWrongRatio(size, asked)) : null;
  return cause ? { kind: 'refused', cause, size } : { kind: 'accepted', size };
}

function whyNoFill(format: string, { width, height }: Size): FailureCause | null {
  if (format === 'webp') return { kind: 'picture-unsupported', format: 'WebP' };
  if (Math.max(width, height) > longestSide) return { kind: 'picture-too-large', width, height };
  return null;
}

/** What to say of a picture whose ratio is not the one that was asked for; null when it is. */
export function whyWrongRatio(size: Size, asked: Size): FailureCause | null {
  if (cropLoss(size, asked.width / asked.height) > ratioTolerance) {
    return { kind: 'picture-wrong-size', asked: inWords(asked), answered: inWords(size) };
  }
  return null;
}

function inWords({ width, height }: Size): string {
  return `${width} × ${height}`;
}
