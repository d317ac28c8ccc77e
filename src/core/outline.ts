import * as z from 'zod/mini';
import type { Matrix } from './geometry.ts';

/** A `Matrix` of geometry.ts. Zod's tuples would cost the sandbox 2 kB. */
export const matrixShape = z.custom<Matrix>((value) => isListOf(value, 2, isRow));

const isRow = (row: unknown) => isListOf(row, 3, Number.isFinite);

function isListOf(value: unknown, length: number, isPart: (part: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length === length && value.every(isPart);
}

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
  /** How strongly it masks, 0 to 1; absent for entirely. */
  opacity: z.optional(z.number()),
  /** Radius of its layer blur as Figma counts it, in node units of the target; absent for none. */
  blur: z.optional(z.number()),
});

/** The union of its parts: a mask as vectors, in the target's node units, at no resolution. */
export const maskOutlineShape = z.object({ parts: z.array(outlinePart) });

export type OutlineShape = z.output<typeof outlineShape>;
export type OutlinePart = z.output<typeof outlinePart>;
export type MaskOutline = z.output<typeof maskOutlineShape>;
