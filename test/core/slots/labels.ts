import * as z from 'zod/mini';

/** A person's judgement of which layers of a document wait for a picture. */
export const labelsShape = z.object({
  placeholders: z.array(
    z.object({
      id: z.string(),
      role: z.string(),
      /** Other layers of the same stack. */
      accept: z._default(z.array(z.string()), []),
      /** The diagonals over it. */
      cross: z._default(z.array(z.string()), []),
      /** Clipped away: finding it or not is all one. */
      offscreen: z._default(z.boolean(), false),
    }),
  ),
  /** Neither right nor wrong. */
  ambiguous: z._default(z.array(z.object({ id: z.string() })), []),
  /** Only what stands below these layers was judged. */
  scope: z.optional(z.array(z.string())),
});
export type Labels = z.input<typeof labelsShape>;
