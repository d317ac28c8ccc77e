import { placeOnLayers } from '../jobs/place-on-layers.ts';
import { placeOnNewLayer } from '../jobs/place-on-new-layer.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import { chooseJob } from './choose.ts';
import { writePrompt } from './keep-window-state.ts';
import { pictures } from './pictures.ts';
import { dropEmpty, result, shownVariant, showVariants } from './results.ts';
import { selection } from './session.ts';
import { startRun } from './start-run.ts';
import { orTell } from './trouble.ts';

/** Shows a variant of the layer that is looked at, or with null its original. */
export async function showVariant(hash: string | null): Promise<void> {
  const layer = result.value?.layer;
  if (!layer) return;
  const asked = { layerId: layer.id, hash };
  const variants = await orTell('place', () => callPlugin('showVariant', asked));
  if (variants) showVariants(layer, variants);
}

/** Takes the shown variant from its layer. Undo in Figma brings it back. */
export async function discardVariant(): Promise<void> {
  const layer = result.value?.layer;
  const hash = shownVariant.value?.hash;
  if (!layer || hash === undefined) return;
  const asked = { layerId: layer.id, hash };
  const variants = await orTell('place', () => callPlugin('discardVariant', asked));
  if (!variants) return;
  showVariants(layer, variants);
  dropEmpty();
}

/** Makes another picture for the same layer, as the shown one was asked for. */
export function runAgain(): void {
  const layer = result.value?.layer;
  const recipe = shownVariant.value?.recipe;
  if (layer && recipe) void startRun({ ...recipe, targetIds: [layer.id] });
}

/** Brings back what the shown picture was asked for with, and selects its layers. */
export async function editPromptAgain(): Promise<void> {
  const layer = result.value?.layer;
  const recipe = shownVariant.value?.recipe;
  if (!layer || !recipe) return;
  const ids = [layer.id, ...recipe.maskIds, ...recipe.referenceIds];
  await orTell('select', () => callPlugin('selectLayers', { ids }));
  writePrompt(recipe.job, recipe.prompt);
  chooseJob(recipe.job);
}

/** Puts the shown picture on a layer of its own, as wide as the one that it was made for. */
export async function placeShownOnNewLayer(): Promise<void> {
  const shown = shownPicture();
  if (!shown) return;
  const { layer, bytes, recipe } = shown;
  await orTell('place', async () => {
    const { layers } = await callPlugin('describeLayers', { ids: [layer.id] });
    await placeOnNewLayer(bytes, layer.name, layers[0]?.size ?? recipe.answered, recipe);
  });
}

/** Gives the selected layers the shown picture as their fill. */
export async function placeShownOnSelection(): Promise<void> {
  const shown = shownPicture();
  if (!shown) return;
  await orTell('place', () => placeOnLayers(shown.bytes, selection.value.targets, shown.recipe));
}

function shownPicture() {
  const layer = result.value?.layer;
  const variant = shownVariant.value;
  const bytes = variant && pictures.value.get(variant.hash);
  return layer && bytes && variant.recipe ? { layer, bytes, recipe: variant.recipe } : null;
}
