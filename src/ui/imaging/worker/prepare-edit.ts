import { boundsAfter, invert, type Matrix, type Size } from '../../../core/geometry.ts';
import type { MaskOutline } from '../../../core/outline.ts';
import { type PatchGrid, patchGrid } from '../../../core/patch-grid.ts';
import { patchInset } from '../../../core/patch-inset.ts';
import { clearOutside, coveredBox, coveredPixels } from './coverage.ts';
import { encodeMask } from './encode-mask.ts';
import { type Captured, framePicture } from './frame-picture.ts';
import { innerCoverage } from './inner-coverage.ts';
import { paintOutline } from './paint-outline.ts';

/** Where a patch lies, and by how many of its pixels the mask is drawn in. */
export type PatchPlan = { readonly grid: PatchGrid; readonly inset: number };

export type PreparedEdit = {
  readonly imagePng: Uint8Array<ArrayBuffer>;
  readonly maskPng: Uint8Array<ArrayBuffer>;
  /** The masked share of the layer, 0 to 1. */
  readonly coverage: number;
  /** Null when the mask is so thin that nothing of a patch would be seen. */
  readonly patch: PatchPlan | null;
};

/**
 * The picture and the mask that are sent for an edit, both of `size` pixels, and the plan of the
 * patch that will come back.
 *
 * @param node the layer's size in node units.
 * @param pictureFromNode node units to pixels of both; one scale for both axes.
 */
export async function prepareEdit(
  captured: Captured,
  outline: MaskOutline,
  node: Size,
  pictureFromNode: Matrix,
  size: Size,
): Promise<PreparedEdit> {
  const layer = boundsAfter(pictureFromNode, { x: 0, y: 0, ...node });
  const coverage = clearOutside(paintOutline(outline, pictureFromNode, size), size, layer);
  return {
    imagePng: await framePicture(captured, pictureFromNode, size),
    maskPng: await encodeMask(coverage, size),
    coverage: coveredPixels(coverage) / (layer.width * layer.height),
    patch: planPatch(captured, outline, node, pictureFromNode, coveredBox(coverage, size)),
  };
}

function planPatch(
  captured: Captured,
  outline: MaskOutline,
  node: Size,
  pictureFromNode: Matrix,
  covered: ReturnType<typeof coveredBox>,
): PatchPlan | null {
  const nodeFromPicture = invert(pictureFromNode);
  if (!nodeFromPicture || !covered) return null;
  const grid = patchGrid(boundsAfter(nodeFromPicture, covered), node, pictureFromNode[0][0]);
  if (!grid) return null;
  const inset = patchInset(captured.pixelsFromNode, grid.scale);
  return coveredPixels(innerCoverage(outline, grid, inset)) < 1 ? null : { grid, inset };
}
