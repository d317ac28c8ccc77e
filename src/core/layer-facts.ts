import * as z from 'zod/mini';

/** Width and height; the space is said by the field that holds it. */
export const sizeShape = z.object({ width: z.number(), height: z.number() });

/** All that deciding a selected layer's role takes. */
export const layerFactsShape = z.object({
  id: z.string(),
  name: z.string(),
  /** Figma's node type, such as RECTANGLE. */
  type: z.string(),
  /** The layer's own units. */
  size: sizeShape,
  boundsOnPage: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
  /** What the layer's fills allow. */
  fills: z.enum([
    'none-possible',
    'plain',
    'picture',
    'mixed',
    'video',
    'unknown-paint',
    'read-only',
  ]),
  /** By itself or by a layer around it. */
  hidden: z.boolean(),
  /** Pictures of ours are among its paints. */
  hasVariants: z.boolean(),
});

export type LayerFacts = z.output<typeof layerFactsShape>;
export type FillState = LayerFacts['fills'];
