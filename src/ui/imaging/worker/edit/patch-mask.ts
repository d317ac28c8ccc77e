import type { PatchGrid } from '../../../../core/edit/patch-grid.ts';
import { boundsAfter, type Matrix, type Rect } from '../../../../core/geometry.ts';
import type { PixelBox } from '../../../../retouch/mask-box.ts';
import { drawInMask } from '../../../../retouch/masks/draw-in-mask.ts';
import { extendEdges } from '../../../../retouch/masks/extend-edges.ts';
import type { EditPlan, PatchPlan } from './edit-plan.ts';
import { paintEndless } from './paint-coverage.ts';

/** Node units to pixels of the patch. */
export function patchFromNode({ rectInNode, scale }: PatchGrid): Matrix {
  return [
    [scale, 0, -rectInNode.x * scale],
    [0, scale, -rectInNode.y * scale],
  ];
}

/**
 * What of a patch is seen, of the patch's size: the area drawn in, with a blended edge. At the
 * layer's own edge there is nothing to keep, so that is no edge of the area; where the layer lies
 * askew its edge pixels show what is beyond it too, and the outline counts as it was drawn. The
 * outermost pixels are transparent: hosts differ in what they show beyond them.
 */
export function patchMask(
  plan: EditPlan,
  { grid, inset, isUpright }: PatchPlan,
): Uint8ClampedArray {
  const { size, scale } = grid;
  const matrix = patchFromNode(grid);
  const coverage = paintEndless(plan, matrix, size);
  const layer = wholePixels(boundsAfter(matrix, { x: 0, y: 0, ...plan.node }));
  if (isUpright) extendEdges(coverage, size, layer, 1);
  const mask = drawInMask(coverage, size, inset, plan.softness.blend * scale);
  const { width, height } = size;
  mask.fill(0, 0, width);
  mask.fill(0, (height - 1) * width);
  for (let y = 0; y < height; y += 1) {
    mask[y * width] = 0;
    mask[(y + 1) * width - 1] = 0;
  }
  return mask;
}

/** The pixels that lie in `rect` from edge to edge. */
export function wholePixels({ x, y, width, height }: Rect): PixelBox {
  const slack = 1e-6;
  return {
    left: Math.ceil(x - slack),
    top: Math.ceil(y - slack),
    right: Math.floor(x + width + slack),
    bottom: Math.floor(y + height + slack),
  };
}
