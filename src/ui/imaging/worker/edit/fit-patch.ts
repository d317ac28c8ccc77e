import { whyWrongRatio } from '../../../../core/accept-picture.ts';
import { windowFromNode } from '../../../../core/edit/context-window.ts';
import type { Proof } from '../../../../core/edit/proof.ts';
import type { FailureCause } from '../../../../core/failure.ts';
import {
  boundsAfter,
  identity,
  invert,
  type Matrix,
  multiply,
  type Size,
} from '../../../../core/geometry.ts';
import { applyTone } from '../../../../retouch/fit/apply-tone.ts';
import { looksBlank } from '../../../../retouch/fit/looks-blank.ts';
import { extendEdges } from '../../../../retouch/masks/extend-edges.ts';
import { decodePicture, encodePng, makeCanvas } from '../../canvas.ts';
import type { EditPlan, PatchPlan } from './edit-plan.ts';
import { drawAnswer, fitAnswer } from './fit-answer.ts';
import { patchFromNode, patchMask, wholePixels } from './patch-mask.ts';
import { readMaskPng } from './read-mask-png.ts';

/** What came of a model's answer: a patch and how it was made to fit, or why there is none. */
export type FittedPatch =
  | {
      readonly kind: 'fitted';
      readonly png: Uint8Array<ArrayBuffer>;
      readonly fit: Omit<Proof, 'changedOutside'>;
    }
  | { readonly kind: 'unfit'; readonly cause: FailureCause };

type Sent = {
  readonly imagePng: Uint8Array<ArrayBuffer>;
  readonly maskPng: Uint8Array<ArrayBuffer>;
};

/**
 * The masked part of what a model answered, as a PNG that is transparent everywhere else. Models
 * return pictures of another size, moved, and with other colours: by what they should have left
 * alone the answer is laid over the original and its tone matched, each where it brings both nearer
 * together.
 */
export async function fitPatch(
  answer: Uint8Array<ArrayBuffer>,
  sent: Sent,
  plan: EditPlan,
  patchPlan: PatchPlan,
): Promise<FittedPatch> {
  const { size } = plan.window;
  // Browsers decode beside the worker.
  const [decoded, original, mask] = await Promise.all([
    decodePicture(answer).catch(() => null),
    readPicture(sent.imagePng, size),
    readMaskPng(sent.maskPng, size),
  ]);
  if (!decoded) return { kind: 'unfit', cause: { kind: 'picture-broken' } };
  try {
    return await fitDecoded(decoded, original, mask, plan, patchPlan);
  } finally {
    decoded.close();
  }
}

async function fitDecoded(
  decoded: ImageBitmap,
  original: ImageData,
  mask: Uint8ClampedArray,
  plan: EditPlan,
  patchPlan: PatchPlan,
): Promise<FittedPatch> {
  const { size } = plan.window;
  const cause = whyWrongRatio(decoded, size);
  if (cause) return { kind: 'unfit', cause };
  const asked = drawAnswer(decoded, size, size, identity);
  if (looksBlank(asked, original, mask)) return { kind: 'unfit', cause: { kind: 'picture-blank' } };
  const { alignment, tone, seam } = fitAnswer(decoded, asked, original, mask);

  const patchFromWindow = multiply(patchFromNode(patchPlan.grid), nodeFromWindow(plan));
  const patchFromAnswer = multiply(patchFromWindow, alignment?.matrix ?? identity);
  const patch = drawAnswer(decoded, size, patchPlan.grid.size, patchFromAnswer);
  const covered = boundsAfter(patchFromAnswer, { x: 0, y: 0, ...size });
  extendEdges(patch.data, patchPlan.grid.size, wholePixels(covered), 4);
  const windowFromPatch = invert(patchFromWindow);
  if (tone && windowFromPatch) applyTone(patch, tone, windowFromPatch);
  return {
    kind: 'fitted',
    png: await encodeMasked(patch, patchMask(plan, patchPlan)),
    fit: {
      aligned: alignment && {
        dx: rounded(alignment.dx, 100),
        dy: rounded(alignment.dy, 100),
        scale: rounded(alignment.scale, 10_000),
      },
      toned: tone !== null,
      seam: { before: rounded(seam.before, 100), after: rounded(seam.after, 100) },
    },
  };
}

/** A recipe has little room. */
function rounded<Value extends number | null>(value: Value, parts: number) {
  return value === null ? value : Math.round(value * parts) / parts;
}

function nodeFromWindow({ window }: EditPlan): Matrix {
  const matrix = invert(windowFromNode(window));
  if (!matrix) throw new Error('The window has no area.');
  return matrix;
}

async function readPicture(png: Uint8Array<ArrayBuffer>, size: Size): Promise<ImageData> {
  const bitmap = await decodePicture(png);
  const picture = drawAnswer(bitmap, size, size, identity);
  bitmap.close();
  return picture;
}

async function encodeMasked(pixels: ImageData, mask: Uint8ClampedArray) {
  for (let pixel = 0; pixel < mask.length; pixel += 1) {
    const at = pixel * 4 + 3;
    pixels.data[at] = ((pixels.data[at] ?? 0) * (mask[pixel] ?? 0)) / 255;
  }
  const context = makeCanvas(pixels);
  context.putImageData(pixels, 0, 0);
  return encodePng(context);
}
