import { computed, effect, signal } from '@preact/signals';
import { rankHints } from '../../core/rank-hints.ts';
import type { VariantList } from '../../core/variants.ts';
import { captureLook } from '../jobs/capture-look.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import { heedSelection } from './choose.ts';
import { keepPicture, lookKey, originalKey, pictures } from './pictures.ts';
import { isBusy } from './place-outside-run.ts';
import { lookAt, refresh, result, results } from './results.ts';
import { isConnected, isRunning, job, selectedLayers, selection } from './session.ts';
import { inBackground } from './trouble.ts';
import { readOwnPictures } from './wireframe/own-pictures.ts';
import { search } from './wireframe/wireframe.ts';

/** What stands around the first target and may say what its picture shows. */
export const hints = signal<readonly string[]>([]);

const hintedId = computed(() =>
  job.value === 'fill' ? (selection.value.targets[0]?.id ?? null) : null,
);

/** The one selected layer with pictures of ours; null when there is none or more than one. */
const variedId = computed(() => {
  const [only, ...others] = selectedLayers.value.layers.filter(({ hasVariants }) => hasVariants);
  return only && others.length === 0 ? only.id : null;
});

/** Keeps what is known of the selected layers in step with the selection. */
export function followSelection(): void {
  effect(() => {
    const id = hintedId.value;
    hints.value = [];
    if (id !== null) void readHints(id);
  });
  effect(() => {
    const id = variedId.value;
    if (id !== null) void readSelected(id);
  });
  effect(() => {
    // An undo may have taken pictures away, or brought some back.
    const ids = selectedLayers.value.layers.map(({ id }) => id);
    if (!isRunning.value) for (const id of ids) if (isLookedAt(id)) void readAgain(id);
  });
  effect(() => {
    const shown = result.value;
    // A run brings its own pictures, larger than what can be read back.
    if (shown && !isRunning.value) void readPictures(shown.layer.id, shown.variants);
  });
}

/**
 * Looks at the selection and the results anew when the pointer comes into the window: Figma does
 * not tell of what was undone or changed on the canvas meanwhile.
 */
export async function lookAgainOnReturn(event: PointerEvent): Promise<void> {
  if (event.relatedTarget !== null || isBusy.peek() || !isConnected.peek()) return;
  const layers = await inBackground('select', () => callPlugin('readSelection', {}));
  const isNew = JSON.stringify(layers) !== JSON.stringify(selectedLayers.peek());
  if (layers && isNew && !isBusy.peek()) heedSelection(layers);
  await readResultsAgain();
  const isListed = job.peek() === 'wireframe' && search.peek().kind === 'done';
  if (isListed && !isBusy.peek()) await inBackground('select', readOwnPictures);
}

/** Reads the variants of all layers that are looked at: something has been undone. */
export async function readResultsAgain(): Promise<void> {
  for (const { layer } of results.peek()) await readAgain(layer.id);
}

function isLookedAt(layerId: string): boolean {
  return results.peek().some(({ layer }) => layer.id === layerId);
}

async function readHints(layerId: string): Promise<void> {
  const answer = await inBackground('select', () => callPlugin('readNearbyTexts', { layerId }));
  // Meanwhile something else may have been selected.
  if (!answer?.layer || hintedId.peek() !== layerId) return;
  hints.value = rankHints(answer.layer, answer.texts);
}

async function readSelected(layerId: string): Promise<void> {
  const variants = await inBackground('select', () => callPlugin('readVariants', { layerId }));
  const layer = selectedLayers.peek().layers.find(({ id }) => id === layerId);
  if (!variants || !layer || variedId.peek() !== layerId || variants.made.length === 0) return;
  lookAt({ id: layer.id, name: layer.name }, variants);
}

async function readAgain(layerId: string): Promise<void> {
  const variants = await inBackground('select', () => callPlugin('readVariants', { layerId }));
  if (variants) refresh(layerId, variants);
}

/** Pictures from before the window was opened stand in the file. */
async function readPictures(layerId: string, { made, shown }: VariantList): Promise<void> {
  const isCurrent = () => result.peek()?.layer.id === layerId && !isRunning.peek();
  for (const { hash, recipe } of made) {
    // A patch alone shows nothing.
    if (pictures.peek().has(hash) || recipe?.job === 'edit') continue;
    if (!isCurrent()) return;
    const answer = await inBackground('select', () => callPlugin('readPicture', { hash }));
    if (answer?.picture) keepPicture(hash, answer.picture);
  }
  // What is no picture of its own is seen only as what the layer looks like.
  if (shown === undefined || (shown !== null && pictures.peek().has(shown))) return;
  const key = shown === null ? originalKey(layerId) : lookKey(shown);
  if (pictures.peek().has(key) || !isCurrent()) return;
  const look = await inBackground('select', () => captureLook(layerId));
  if (look && isCurrent() && result.peek()?.variants.shown === shown) keepPicture(key, look);
}
