import { longestSide } from '../../core/accept-picture.ts';
import type { Size } from '../../core/geometry.ts';
import type { Recipe } from '../../core/recipe.ts';
import { imaging } from '../imaging/imaging.ts';
import { callPlugin } from '../wire/call-plugin.ts';

/**
 * Puts a picture on a layer of its own, as wide as the one that it was made for (node units), with
 * the picture's own ratio. Throws a FailureError when Figma refuses it.
 */
export async function placeOnNewLayer(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  { width }: Size,
  recipe: Recipe,
): Promise<void> {
  const worker = await imaging();
  const picture = await worker.toPng(bytes, longestSide);
  const { answered } = recipe;
  const size = { width, height: (width * answered.height) / answered.width };
  await callPlugin('placeOnNewLayer', { size, name, picture, recipe });
}
