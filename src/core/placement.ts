import * as z from 'zod/mini';
import type { Matrix, Rect, Size } from './geometry.ts';
import { sizeShape } from './layer-facts.ts';
import { matrixShape } from './outline.ts';

/**
 * Where a picture belongs, decided when its layer was captured. A picture is placed by its ticket,
 * never on whatever is selected when it arrives.
 */
export const ticketShape = z.object({
  layer: z.object({ id: z.string(), name: z.string() }),
  /** Node units, at the moment of capture. */
  size: sizeShape,
  /** The layer's paints at the moment of capture; a patch only fits over the same ones. */
  paints: z.string(),
  /**
   * Which of the layer's variants a patch lies over: a hash, null for the original; absent for
   * whatever is seen.
   */
  base: z.optional(z.nullable(z.string())),
});

/**
 * A whole picture covers the layer; a patch is laid over the part that `transform` says. With
 * `isAbove` it lies on a layer of its own above all that the layer holds.
 */
export const placementShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('picture'), ticket: ticketShape }),
  z.object({
    kind: z.literal('patch'),
    ticket: ticketShape,
    transform: matrixShape,
    isAbove: z.optional(z.boolean()),
  }),
]);

export type Ticket = z.output<typeof ticketShape>;
export type Placement = z.output<typeof placementShape>;

/**
 * The `imageTransform` of a CROP paint that lays a picture over `rectInNode` of a layer.
 * It maps the layer's unit square to the picture's unit square.
 */
export function cropTransform(rectInNode: Rect, node: Size): Matrix {
  const width = rectInNode.width / node.width;
  const height = rectInNode.height / node.height;
  return [
    [1 / width, 0, -rectInNode.x / rectInNode.width],
    [0, 1 / height, -rectInNode.y / rectInNode.height],
  ];
}
