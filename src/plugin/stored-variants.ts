import * as z from 'zod/mini';
import { parseJson } from '../core/parse-json.ts';
import { recipeShape } from '../core/recipe.ts';
import { packVariants } from '../core/variants/pack-variants.ts';
import { type Variants, variantsShape } from '../core/variants.ts';
import { layersWithData, readData, writeData } from './file-data.ts';

const key = 'variants';

/** The layer's variants as they were written down, or null. Its paints may have changed since. */
export function storedVariants(node: SceneNode): Variants | null {
  // Anybody may write into the file's shared data.
  const stored = withKnownRecipes(parseJson(readData(node, key)));
  const parsed = z.safeParse(variantsShape, stored);
  if (!parsed.success) return null;
  const { data } = parsed;
  return data.hider === node.id ? data : { ...data, hides: undefined };
}

/**
 * A recipe of a later version must not cost the layer all its variants. By hand, because the schemas
 * that could say it would take their room in the sandbox.
 */
function withKnownRecipes(stored: unknown): unknown {
  if (!(stored instanceof Object && 'made' in stored && Array.isArray(stored.made))) return stored;
  const made = stored.made.map((one: unknown) => {
    if (!(one instanceof Object && 'recipe' in one)) return one;
    return z.safeParse(recipeShape, one.recipe).success ? one : { ...one, recipe: null };
  });
  return { ...stored, made };
}

/** Writes a layer's variants on it; the last one gone, nothing stays behind. */
export function storeVariants(node: SceneNode, variants: Variants): void {
  const { hides, made } = variants;
  const hider = hides ? node.id : undefined;
  writeData(node, key, made.length > 0 ? packVariants({ ...variants, hider }) : '');
}

export function hasVariants(node: SceneNode): boolean {
  return readData(node, key) !== '';
}

/** The layers with variants that a page or a layer holds. */
export function variedLayersIn(node: ChildrenMixin | PageNode): SceneNode[] {
  return layersWithData(node, key);
}
