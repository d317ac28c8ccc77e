import { fitVariants } from '../core/variants/fit-variants.ts';
import type { VariantStack } from '../core/variants/variant-stack.ts';
import { isPendingPaint, withoutPending } from './pending-paint.ts';
import { keepRecipe } from './recipes.ts';
import { storedVariants, storeVariants } from './stored-variants.ts';

/** A layer with variants among its paints; a pending look is not counted. */
export type VariedLayer = {
  readonly node: SceneNode & MinimalFillsMixin;
  readonly stack: VariantStack<Paint>;
};

/** The layer with what still fits of its variants; null when it has none. */
export function variedLayer(node: SceneNode): VariedLayer | null {
  if (!('fills' in node) || node.fills === figma.mixed) return null;
  const paints = withoutPending(node.fills);
  const variants = fitVariants(storedVariants(node), paints);
  return variants && { node, stack: { variants, paints } };
}

/**
 * Writes a layer's variants with `seen` as the one that shows, null for the original, and keeps its
 * recipe and its buttons in step. A pending look stays on top. What Figma refuses is thrown, and
 * the paints are as they were.
 */
export function writeVaried(
  node: VariedLayer['node'],
  { variants, paints }: VariantStack<Paint>,
  seen: string | null,
): void {
  const was = node.fills === figma.mixed ? [] : node.fills;
  const recipe = variants.made.find(({ hash }) => hash === seen)?.recipe ?? null;
  const hasSome = variants.made.length > 0;
  node.fills = [...paints, ...was.filter(isPendingPaint)];
  try {
    keepRecipe(node, recipe, [
      ...(hasSome ? (['open'] as const) : []),
      ...(hasSome && seen !== null ? (['restore-originals'] as const) : []),
    ]);
    storeVariants(node, variants);
  } catch (thrown) {
    node.fills = was;
    throw thrown;
  }
}
