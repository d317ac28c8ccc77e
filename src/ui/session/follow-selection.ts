import { effect, signal } from '@preact/signals';
import type { VariantList } from '../../core/variants.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import { keepPicture, originalKey, pictures } from './pictures.ts';
import { result, showVariants } from './results.ts';
import { isRunning, selectedLayers, selection } from './session.ts';
import { orTell } from './trouble.ts';

/** What stands around the first target and may say what its picture shows. */
export const hints = signal<readonly string[]>([]);

/** Pixels: what the results show at most while a picture itself is not known. */
const longestSide = 1024;

/** Keeps what is known of the selected layers in step with the selection. */
export function followSelection(): void {
  effect(() => {
    const [target] = selection.value.targets;
    if (target) void readHints(target.id);
    else hints.value = [];
  });
  effect(() => {
    const [only, ...others] = selectedLayers.value.layers.filter(({ hasVariants }) => hasVariants);
    if (only && others.length === 0) void readVariants(only);
  });
  effect(() => {
    const shown = result.value;
    // A run brings its own pictures, larger than what can be read back.
    if (shown && !isRunning.value) void readPictures(shown.layer.id, shown.variants);
  });
}

async function readHints(layerId: string): Promise<void> {
  const answer = await orTell('select', () => callPlugin('readHints', { layerId }));
  // Meanwhile something else may have been selected.
  if (answer && selection.value.targets[0]?.id === layerId) hints.value = answer.hints;
}

async function readVariants({ id, name }: { id: string; name: string }): Promise<void> {
  const variants = await orTell('select', () => callPlugin('readVariants', { layerId: id }));
  if (variants && variants.made.length > 0) showVariants({ id, name }, variants);
}

/** Pictures from before the window was opened stand in the file. */
async function readPictures(layerId: string, { made, shown }: VariantList): Promise<void> {
  const shownKey = shown === null ? originalKey(layerId) : shown;
  for (const { hash, recipe } of made) {
    const isPatch = recipe?.job === 'edit';
    if (pictures.peek().has(hash) || isPatch) continue;
    const answer = await orTell('select', () => callPlugin('readPicture', { hash }));
    if (answer?.picture) keepPicture(hash, answer.picture);
  }
  // A patch and an original are seen only as what the layer looks like.
  if (shownKey === undefined || pictures.peek().has(shownKey)) return;
  const look = await orTell('select', () => callPlugin('readLook', { layerId, longestSide }));
  const isStillShown = result.value?.layer.id === layerId && result.value.variants.shown === shown;
  if (look?.picture && isStillShown) keepPicture(shownKey, look.picture.png);
}
