import { asWhole } from '../../core/as-whole.ts';
import { placeOnLayers } from '../jobs/place-on-layers.ts';
import { placeOnNewLayer } from '../jobs/place-on-new-layer.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import { chooseJob } from './choose.ts';
import { changeEdit, chooseVerb } from './edit-choices.ts';
import { writePrompt } from './keep-window-state.ts';
import { pictures } from './pictures.ts';
import { placeOutsideRun } from './place-outside-run.ts';
import { refresh, result, shownVariant } from './results.ts';
import { selection } from './session.ts';
import { startRun } from './start-run.ts';
import { orTell } from './trouble.ts';

/** Shows a variant of the layer that is looked at, or with null its original. */
export async function showVariant(hash: string | null): Promise<void> {
  const layer = result.value?.layer;
  if (!layer) return;
  const asked = { layerId: layer.id, hash };
  const variants = await orTell('place', () => callPlugin('showVariant', asked));
  if (variants) refresh(layer.id, variants);
}

/** Takes the shown variant from its layer. Undo in Figma brings it back. */
export async function discardVariant(): Promise<void> {
  const layer = result.value?.layer;
  const hash = shownVariant.value?.hash;
  if (!layer || hash === undefined) return;
  const asked = { layerId: layer.id, hash };
  const variants = await orTell('place', () => callPlugin('discardVariant', asked));
  if (variants) refresh(layer.id, variants);
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
  if (recipe.edit) {
    // What is seen now is edited, whatever was then.
    const { base: _base, ...choices } = recipe.edit;
    chooseVerb(choices.verb);
    changeEdit(choices);
  }
  writePrompt(recipe.job, recipe.prompt);
  chooseJob(recipe.job);
  document.getElementById('prompt')?.focus();
}

/** Shows or hides the masks that the shown variant was made with. */
export async function showMasks(isShown: boolean): Promise<void> {
  const ids = shownVariant.value?.recipe?.maskIds ?? [];
  await orTell('place', () => callPlugin('showLayers', { ids, isShown }));
}

/** Puts the shown picture on a layer of its own, as wide as the one that it was made for. */
export async function placeShownOnNewLayer(): Promise<void> {
  const shown = shownPicture();
  if (!shown) return;
  const { layer, bytes, recipe } = shown;
  const place = async () => {
    const { layers } = await callPlugin('describeLayers', { ids: [layer.id] });
    await placeOnNewLayer(bytes, layer.name, layers[0]?.size ?? recipe.answered, recipe);
  };
  await orTell('place', () => placeOutsideRun(place));
}

/** Gives the selected layers the shown picture as their fill. */
export async function placeShownOnSelection(): Promise<void> {
  const shown = shownPicture();
  if (!shown) return;
  const { targets } = selection.value;
  const place = () => placeOnLayers(shown.bytes, targets, shown.recipe);
  await orTell('place', () => placeOutsideRun(place));
}

function shownPicture() {
  const layer = result.value?.layer;
  const variant = shownVariant.value;
  const bytes = variant && pictures.value.get(variant.hash);
  if (!layer || !bytes || !variant.recipe) return null;
  return { layer, bytes, recipe: asWhole(variant.recipe) };
}
