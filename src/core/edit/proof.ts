import * as z from 'zod/mini';

const difference = z.nullable(z.number());

/** What was done to a model's answer so that it fits, and what was measured of the result. */
export const proofShape = z.object({
  /** Pixels of the layer outside the edited area that are not what they were. */
  changedOutside: z.number(),
  /** Pixels of the window by which the answer had moved, and its scale; null where it lay right. */
  aligned: z.nullable(z.object({ dx: z.number(), dy: z.number(), scale: z.number() })),
  /** Its colours were brought nearer to those around it. */
  toned: z.boolean(),
  /** Mean CIEDE2000 along the mask's edge, of the answer as it came and as it was placed. */
  seam: z.object({ before: difference, after: difference }),
});

export type Proof = z.output<typeof proofShape>;
