import * as z from 'zod/mini';

const row = z.readonly(z.tuple([z.number(), z.number(), z.number()]));
/** A `Matrix` of geometry.ts. */
export const matrixShape = z.readonly(z.tuple([row, row]));

/** Paths that are united, and where they lie. */
const outlineShape = z.object({
  paths: z.array(z.object({ data: z.string(), rule: z.enum(['nonzero', 'evenodd']) })),
  /** From the paths' own space to the target's: node units of the target. */
  toTarget: matrixShape,
});

const outlinePart = z.object({
  shape: outlineShape,
  /** The part is cut down to what lies within each of these. */
  keep: z.array(outlineShape),
  /** What lies within these is taken away. */
  cut: z.array(outlineShape),
});

/** The union of its parts: a mask as vectors, in the target's node units, at no resolution. */
export const maskOutlineShape = z.object({ parts: z.array(outlinePart) });

export type OutlineShape = z.output<typeof outlineShape>;
export type OutlinePart = z.output<typeof outlinePart>;
export type MaskOutline = z.output<typeof maskOutlineShape>;
