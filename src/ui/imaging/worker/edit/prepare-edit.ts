import { windowFromNode as windowMatrix } from '../../../../core/edit/context-window.ts';
import { patchGrid } from '../../../../core/edit/patch-grid.ts';
import { isUpright, patchInset } from '../../../../core/edit/patch-inset.ts';
import { boundsAfter, invert, type Matrix, type Rect } from '../../../../core/geometry.ts';
import { coveredBox, coveredPixels } from '../coverage.ts';
import { encodeMask } from '../encode-mask.ts';
import type { Captured } from '../frame-picture.ts';
import { drawWindow } from './draw-window.ts';
import type { EditPlan, PatchPlan } from './edit-plan.ts';
import { modelMask } from './model-mask.ts';
import { paintCoverage } from './paint-coverage.ts';
import { patchMask } from './patch-mask.ts';

export type PreparedEdit = {
  /** Both of the window's size. */
  readonly imagePng: Uint8Array<ArrayBuffer>;
  readonly maskPng: Uint8Array<ArrayBuffer>;
  /** Null when the mask is so thin that nothing of a patch would be seen. */
  readonly patch: PatchPlan | null;
};

/** The window's picture and mask as they are sent, and the plan of the patch that will come back. */
export async function prepareEdit(captured: Captured, plan: EditPlan): Promise<PreparedEdit> {
  const { window } = plan;
  const windowFromNode = windowMatrix(window);
  const coverage = paintCoverage(plan, windowFromNode, window.size);
  // Browsers decode and encode beside the worker.
  const drawing = drawWindow(captured, plan, coverage);
  const maskPng = await encodeMask(modelMask(plan, coverage), window.size);
  const covered = coveredBox(coverage, window.size);
  const patch = covered && planPatch(captured, plan, windowFromNode, covered);
  return { imagePng: await drawing, maskPng, patch };
}

function planPatch(
  captured: Captured,
  plan: EditPlan,
  windowFromNode: Matrix,
  covered: Rect,
): PatchPlan | null {
  const nodeFromWindow = invert(windowFromNode);
  if (!nodeFromWindow) return null;
  const edited = boundsAfter(nodeFromWindow, covered);
  const grid = patchGrid(edited, plan.node, plan.window.scale);
  if (!grid) return null;
  const { pixelsFromNode, isOnPixels } = captured;
  const inset = patchInset(isOnPixels, grid.scale);
  const patch = { grid, inset, isUpright: isUpright(pixelsFromNode) };
  const isThick = plan.depth * grid.scale > 4 * inset;
  return isThick || coveredPixels(patchMask(plan, patch)) >= 1 ? patch : null;
}
