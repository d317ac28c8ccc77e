import { fitVariants } from '../core/variants/fit-variants.ts';
import { showsVariant } from '../core/variants/shows-variant.ts';
import type { VariantStack } from '../core/variants/variant-stack.ts';
import { lookUpHides } from './hides.ts';
import { keepHidden } from './keep-hidden.ts';
import { lookUpLayer } from './look-up-layer.ts';
import { isPendingPaint, withoutPending } from './pending-paint.ts';
import { keepRecipe } from './recipes.ts';
import { storedVariants, storeVariants } from './stored-variants.ts';

/** A layer with variants among its paints; a pending look is not counted. */
type Varied = {
  readonly node: SceneNode & MinimalFillsMixin;
  readonly stack: VariantStack<Paint>;
};

/** The same, with the layers that are hidden as long as one of the variants is seen. */
export type VariedLayer = Varied & { readonly hides: readonly SceneNode[] };

/** The layer with what still fits of its variants; null when it has none. */
export function variedLayer(node: SceneNode): Varied | null {
  if (!('fills' in node) || node.fills === figma.mixed) return null;
  const paints = withoutPending(node.fills);
  const variants = fitVariants(storedVariants(node), paints);
  return variants && { node, stack: { variants, paints } };
}

/** The layer with this id, to change what is seen of its variants; null when it has none. */
export async function lookUpVaried(layerId: string): Promise<VariedLayer | null> {
  const hides = await lookUpHides(layerId);
  const node = await lookUpLayer(layerId);
  const varied = node && variedLayer(node);
  return varied && { ...varied, hides };
}

/**
 * Writes a layer's variants with `seen` as the one that shows, null for the original, and keeps its
 * recipe, its buttons and the layers that it hides in step. A pending look stays on top. What Figma
 * refuses is thrown, and the paints are as they were.
 */
export function writeVaried(
  node: Varied['node'],
  stack: VariantStack<Paint>,
  seen: string | null,
  hides: readonly SceneNode[],
): void {
  const { variants, paints } = stack;
  const was = node.fills === figma.mixed ? [] : node.fills;
  const before = variedLayer(node);
  const recipe = variants.made.find(({ hash }) => hash === seen)?.recipe ?? null;
  const hasSome = variants.made.length > 0;
  node.fills = [...paints, ...was.filter(isPendingPaint)];
  const hidden = keepHidden({
    layers: hides,
    known: variants.hides ?? [],
    // Also when nothing fits any more of what was placed: its placeholder is still hidden.
    wasSeen: !before || showsVariant(before.stack),
    isSeen: showsVariant(stack),
  });
  try {
    keepRecipe(node, recipe, [
      ...(hasSome ? (['open'] as const) : []),
      ...(hasSome && seen !== null ? (['restore-originals'] as const) : []),
    ]);
    storeVariants(node, { ...variants, hides: hidden.ids.length > 0 ? hidden.ids : undefined });
  } catch (thrown) {
    node.fills = was;
    hidden.takeBack();
    throw thrown;
  }
}
