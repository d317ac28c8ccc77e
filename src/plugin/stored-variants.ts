import * as z from 'zod/mini';
import { parseJson } from '../core/parse-json.ts';
import { packVariants } from '../core/variants/pack-variants.ts';
import { type Variants, variantsShape } from '../core/variants.ts';
import { layersWithData, readData, writeData } from './file-data.ts';

const key = 'variants';

/** The layer's variants as they were written down, or null. Its paints may have changed since. */
export function storedVariants(node: SceneNode): Variants | null {
  // Anybody may write into the file's shared data.
  const parsed = z.safeParse(variantsShape, parseJson(readData(node, key)));
  if (!parsed.success) return null;
  const { data } = parsed;
  return data.hider === node.id ? data : { ...data, hides: undefined };
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
