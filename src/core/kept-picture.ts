import * as z from 'zod/mini';
import { failureShape } from './failure.ts';
import { placementShape, ticketShape } from './placement.ts';
import { recipeShape } from './recipe.ts';

const bytes = z.instanceof(Uint8Array);

/** A picture that was made and is not on its layer. It may have been paid for, so it is kept. */
export const keptPictureShape = z.object({
  /** As the model returned it. */
  bytes,
  ticket: ticketShape,
  recipe: recipeShape,
  /** Layers that are hidden behind it. */
  hides: z.optional(z.array(z.string())),
  /** What was to be placed, if it got that far: it can be tried again as it is. */
  ready: z.nullable(z.object({ placement: placementShape, picture: bytes })),
});

/** A picture that could not be placed, and why. */
export const trayItemShape = z.object({ kept: keptPictureShape, failure: failureShape });

export type KeptPicture = z.output<typeof keptPictureShape>;
export type TrayItem = z.output<typeof trayItemShape>;
