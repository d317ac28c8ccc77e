import { longestSide } from '../accept-picture.ts';
import { intersection, type Rect, type Size } from '../geometry.ts';

/** Pixels on each side that stay transparent, more than any mask is drawn in by. */
const borderPixels = 4;

/** Of the pixels that a patch is cut from, along a side: fewer would be seen as blur. */
const leastShare = 0.8;

export type PatchGrid = {
  /** The part of the layer that the patch covers, in node units, on whole units. */
  readonly rectInNode: Rect;
  /** Pixels of the patch for one node unit: a power of two. */
  readonly scale: number;
  /** Pixels. */
  readonly size: Size;
};

/**
 * The pixels of a patch over `edited` (node units). They lie on the node's own whole units, and a
 * power of two of them fills one unit: so a renderer that halves the patch down to screen size
 * averages whole pixels, and no edited pixel spills over the patch's soft border.
 *
 * @param wantedScale pixels per node unit of the picture that the patch is cut from.
 * @returns null when nothing of `edited` lies on the node.
 */
export function patchGrid(edited: Rect, node: Size, wantedScale: number): PatchGrid | null {
  const inside = intersection(edited, { x: 0, y: 0, ...node });
  if (!inside) return null;
  // Two pixels more than the border on either side: rounding to whole units may take one each.
  const room = longestSide - 2 * (borderPixels + 2);
  const exponent = Math.min(
    Math.ceil(Math.log2(wantedScale * leastShare)),
    Math.floor(Math.log2(room / Math.max(inside.width, inside.height))),
  );
  const scale = 2 ** exponent;
  const border = Math.max(2, Math.ceil(borderPixels / scale));
  const x = Math.floor(inside.x) - border;
  const y = Math.floor(inside.y) - border;
  const width = Math.ceil((Math.ceil(inside.x + inside.width) + border - x) * scale);
  const height = Math.ceil((Math.ceil(inside.y + inside.height) + border - y) * scale);
  return {
    rectInNode: { x, y, width: width / scale, height: height / scale },
    scale,
    size: { width, height },
  };
}
