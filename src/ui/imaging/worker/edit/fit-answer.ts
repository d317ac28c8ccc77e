import { identity, type Matrix, type Size } from '../../../../core/geometry.ts';
import { type Alignment, alignAnswer } from '../../../../retouch/fit/align-answer.ts';
import { applyTone } from '../../../../retouch/fit/apply-tone.ts';
import { matchTone } from '../../../../retouch/fit/match-tone.ts';
import { seamError } from '../../../../retouch/fit/seam-error.ts';
import type { ToneMatch } from '../../../../retouch/fit/tone-match.ts';
import { makeCanvas, setMatrix } from '../../canvas.ts';

/** How an answer is made to fit its original. */
export type AnswerFit = {
  readonly alignment: Alignment | null;
  readonly tone: ToneMatch | null;
  /** Mean CIEDE2000 along the mask's edge, as it came and as it fits. */
  readonly seam: { readonly before: number | null; readonly after: number | null };
};

/**
 * Lays an answer over its original by what should not have changed, and matches its tone. Whatever
 * would make the seam worse than it came is left out: moving it, then its tone too.
 *
 * @param asked the answer, of the original's size.
 * @param mask what the model may have changed, of that size.
 */
export function fitAnswer(
  decoded: ImageBitmap,
  asked: ImageData,
  original: ImageData,
  mask: Uint8ClampedArray,
): AnswerFit {
  const before = seamError(original, asked, mask);
  const found = alignAnswer(original, asked, mask);
  for (const alignment of found ? [found, null] : [null]) {
    const laid = drawAnswer(decoded, original, original, alignment?.matrix ?? identity);
    const tone = matchTone(original, laid, mask);
    if (tone) applyTone(laid, tone, identity);
    const after = seamError(original, laid, mask);
    const isBetter = before === null || (after !== null && after <= before);
    if (isBetter) return { alignment, tone, seam: { before, after } };
  }
  return { alignment: null, tone: null, seam: { before, after: before } };
}

/** A bitmap as large as `asked`, drawn through `matrix` onto `size` pixels. */
export function drawAnswer(
  bitmap: ImageBitmap,
  asked: Size,
  { width, height }: Size,
  matrix: Matrix,
): ImageData {
  const context = makeCanvas({ width, height });
  setMatrix(context, matrix);
  context.drawImage(bitmap, 0, 0, asked.width, asked.height);
  return context.getImageData(0, 0, width, height);
}
