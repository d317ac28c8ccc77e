import * as z from 'zod/mini';

/** A colour that the file names: a variable or a colour style. */
export const namedColorShape = z.object({
  name: z.string(),
  /** As `#rrggbb`. */
  hex: z.string(),
});

export type NamedColor = z.output<typeof namedColorShape>;
