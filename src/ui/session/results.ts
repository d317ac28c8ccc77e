import { computed, signal } from '@preact/signals';
import type { LayerName } from '../../core/failure.ts';
import type { Recipe } from '../../core/recipe.ts';
import type { VariantList } from '../../core/variants.ts';
import type { Outcome } from '../jobs/outcome.ts';
import { beforeKey, keepPicture, originalKey } from './pictures.ts';

/** A layer with pictures of ours, and which of them it shows. */
export type LayerResult = { readonly layer: LayerName; readonly variants: VariantList };

/** Those of the last run, or of the selected layer. */
export const results = signal<readonly LayerResult[]>([]);
/** Counts up when a run has placed something: time to look at it. */
export const shownRuns = signal(0);
/** Which of them is looked at. */
export const resultIndex = signal(0);

export const result = computed<LayerResult | null>(
  () => results.value[Math.min(resultIndex.value, results.value.length - 1)] ?? null,
);

/** The variant that the layer shows; null when it shows its original or something else. */
export const shownVariant = computed<{ hash: string; recipe: Recipe | null } | null>(() => {
  const variants = result.value?.variants;
  return variants?.made.find(({ hash }) => hash === variants.shown) ?? null;
});

/** What a run has placed is looked at from now on; a run that placed nothing changes nothing. */
export function showOutcomes(outcomes: readonly Outcome[]): void {
  const placed = outcomes.flatMap((outcome) => (outcome.kind === 'placed' ? [outcome] : []));
  if (placed.length === 0) return;
  for (const { layer, picture } of placed) {
    const { hash, bytes, before, variants } = picture;
    keepPicture(hash, bytes);
    if (!before) continue;
    keepPicture(beforeKey(hash), before);
    if (variants.made.length === 1) keepPicture(originalKey(layer.id), before);
  }
  results.value = placed.map(({ layer, picture }) => ({ layer, variants: picture.variants }));
  resultIndex.value = 0;
  shownRuns.value += 1;
}

/** The layer's variants as Figma has them now. A layer that is not looked at yet is shown alone. */
export function showVariants(layer: LayerName, variants: VariantList): void {
  const known = results.value.findIndex((other) => other.layer.id === layer.id);
  const entry = { layer, variants };
  if (known < 0) {
    results.value = [entry];
    resultIndex.value = 0;
  } else {
    results.value = results.value.map((other, index) => (index === known ? entry : other));
    resultIndex.value = known;
  }
}

/** Layers without a variant left are looked at no longer. */
export function dropEmpty(): void {
  results.value = results.value.filter(({ variants }) => variants.made.length > 0);
}
