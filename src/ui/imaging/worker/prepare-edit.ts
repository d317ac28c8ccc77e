import { boundsAfter, invert, type Matrix, type Rect, type Size } from '../../../core/geometry.ts';
import type { MaskOutline } from '../../../core/outline.ts';
import { coveredBox, coveredPixels } from './coverage.ts';
import { encodeMask } from './encode-mask.ts';
import { type Captured, framePicture } from './frame-picture.ts';
import { paintOutline } from './paint-outline.ts';

export type PreparedEdit = {
  readonly imagePng: Uint8Array<ArrayBuffer>;
  readonly maskPng: Uint8Array<ArrayBuffer>;
  /** The masked share of the layer, 0 to 1. */
  readonly coverage: number;
  /** The box around the masked part, in node units; null when nothing is masked. */
  readonly editedInNode: Rect | null;
};

/**
 * The picture and the mask that are sent for an edit, both of `size` pixels.
 *
 * @param node the layer's size in node units.
 * @param pictureFromNode node units to pixels of both.
 */
export async function prepareEdit(
  captured: Captured,
  outline: MaskOutline,
  node: Size,
  pictureFromNode: Matrix,
  size: Size,
): Promise<PreparedEdit> {
  const nodeFromPicture = invert(pictureFromNode);
  if (!nodeFromPicture) throw new Error('The picture has no area.');
  const coverage = paintOutline(outline, pictureFromNode, size);
  const layer = boundsAfter(pictureFromNode, { x: 0, y: 0, ...node });
  const box = coveredBox(coverage, size);
  return {
    imagePng: await framePicture(captured, pictureFromNode, size),
    maskPng: await encodeMask(coverage, size),
    coverage: coveredPixels(coverage) / (layer.width * layer.height),
    editedInNode: box && boundsAfter(nodeFromPicture, box),
  };
}
