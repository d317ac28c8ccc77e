import { intersection, type Rect, type Size } from './geometry.ts';

/** Figma refuses pictures with a longer side (`createImage`). */
const longestSide = 4096;

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
  // Two units of border: the patch's outermost pixels stay transparent at every scale.
  const x = Math.floor(inside.x) - 2;
  const y = Math.floor(inside.y) - 2;
  const width = Math.ceil(inside.x + inside.width) + 2 - x;
  const height = Math.ceil(inside.y + inside.height) + 2 - y;
  const longest = Math.max(width, height);
  const exponent = Math.min(
    Math.round(Math.log2(wantedScale)),
    Math.floor(Math.log2(longestSide / longest)),
  );
  const scale = 2 ** exponent;
  const size = { width: Math.ceil(width * scale), height: Math.ceil(height * scale) };
  return {
    rectInNode: { x, y, width: size.width / scale, height: size.height / scale },
    scale,
    size,
  };
}
