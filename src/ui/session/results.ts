import { computed, signal } from '@preact/signals';
import type { LayerName } from '../../core/failure.ts';
import type { Recipe } from '../../core/recipe.ts';
import type { VariantList } from '../../core/variants.ts';
import type { Outcome, PlacedPicture } from '../jobs/outcome.ts';
import { beforeKey, keepPicture, originalKey, pictures } from './pictures.ts';

/** A layer with pictures of ours, and which of them it shows. */
export type LayerResult = { readonly layer: LayerName; readonly variants: VariantList };

/** Those of the last run, or of the selected layer. */
export const results = signal<readonly LayerResult[]>([]);
/** Which of them is looked at. */
export const resultIndex = signal(0);

export const result = computed<LayerResult | null>(() => results.value[resultIndex.value] ?? null);

/** The variant that the layer shows; null when it shows its original or something else. */
export const shownVariant = computed<{ hash: string; recipe: Recipe | null } | null>(() => {
  const variants = result.value?.variants;
  return variants?.made.find(({ hash }) => hash === variants.shown) ?? null;
});

/** Keeps the pictures of a layer that has got its own. */
export function showPictures(layer: LayerName, picture: PlacedPicture): void {
  const { hash, bytes, before, variants } = picture;
  if (bytes) keepPicture(hash, bytes);
  if (!before) return;
  keepPicture(beforeKey(hash), before);
  const original = originalKey(layer.id);
  const isFirst = variants.made.length === 1 && !pictures.peek().has(original);
  if (isFirst) keepPicture(original, before);
}

/** What a run has placed is looked at from now on; a run that placed nothing changes nothing. */
export function showResults(outcomes: readonly Outcome[]): void {
  const placed = outcomes.flatMap((outcome) => (outcome.kind === 'placed' ? [outcome] : []));
  if (placed.length === 0) return;
  results.value = onePerLayer(placed);
  resultIndex.value = 0;
}

/** Of several answers for a layer, the one that was placed last knows of all. */
function onePerLayer(placed: readonly LayerResult[]): LayerResult[] {
  const byLayer = new Map(
    placed.map(({ layer, variants }) => [layer.id, { layer, variants }] as const),
  );
  return [...byLayer.values()];
}

/** Looks at a layer: among the others if it is one of them, else alone. */
export function lookAt(layer: LayerName, variants: VariantList): void {
  const known = results.value.findIndex((other) => other.layer.id === layer.id);
  if (known < 0) results.value = [{ layer, variants }];
  else refresh(layer.id, variants);
  resultIndex.value = Math.max(0, known);
}

/** A layer's variants as Figma has them now. One without any is looked at no longer. */
export function refresh(layerId: string, variants: VariantList): void {
  results.value = results.value
    .map((other) => (other.layer.id === layerId ? { ...other, variants } : other))
    .filter((other) => other.variants.made.length > 0);
  resultIndex.value = Math.max(0, Math.min(resultIndex.value, results.value.length - 1));
}
