import { longestSide } from '../../core/accept-picture.ts';
import type { LayerName } from '../../core/failure.ts';
import type { Recipe } from '../../core/recipe.ts';
import { imaging } from '../imaging/imaging.ts';
import { callPlugin } from '../wire/call-plugin.ts';

/** Gives each of the layers this picture as its fill. Throws at the first that refuses it. */
export async function placeOnLayers(
  bytes: Uint8Array<ArrayBuffer>,
  layers: readonly LayerName[],
  recipe: Recipe,
): Promise<void> {
  const worker = await imaging();
  const picture = await worker.toPng(bytes, longestSide);
  for (const { id } of layers) {
    const { ticket } = await callPlugin('captureSlot', { layerId: id });
    await callPlugin('place', { placement: { kind: 'picture', ticket }, picture, recipe });
  }
}
