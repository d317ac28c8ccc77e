import type { Matrix } from '../../../core/geometry.ts';
import type { MaskOutline } from '../../../core/outline.ts';
import type { PatchGrid } from '../../../core/patch-grid.ts';
import { erode } from './erode.ts';
import { paintOutline } from './paint-outline.ts';

/** Node units to pixels of the patch. */
export function patchFromNode({ rectInNode, scale }: PatchGrid): Matrix {
  return [
    [scale, 0, -rectInNode.x * scale],
    [0, scale, -rectInNode.y * scale],
  ];
}

/**
 * What of a patch is seen: the mask, drawn in by `inset` pixels. A renderer that smooths between
 * pixels must find nothing of the patch outside the mask.
 */
export function innerCoverage(
  outline: MaskOutline,
  grid: PatchGrid,
  inset: number,
): Uint8ClampedArray {
  return erode(paintOutline(outline, patchFromNode(grid), grid.size), grid.size, inset);
}
