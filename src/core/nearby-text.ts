import * as z from 'zod/mini';

const boundsOnPage = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});

/** A layer that texts around it may say something about. */
export const hintedLayerShape = z.object({ name: z.string(), boundsOnPage });

export type HintedLayer = z.output<typeof hintedLayerShape>;

/** A text somewhere around a layer. */
export const nearbyTextShape = z.object({
  text: z.string(),
  boundsOnPage,
  /** How many layers up from the hinted one the two have a common holder. */
  distance: z.number(),
  /** Names of the layers between that holder and the text. */
  holders: z.array(z.string()),
});

export type NearbyText = z.output<typeof nearbyTextShape>;
