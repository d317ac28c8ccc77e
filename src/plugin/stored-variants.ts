import * as z from 'zod/mini';
import { parseJson } from '../core/parse-json.ts';
import { packVariants } from '../core/variants/pack-variants.ts';
import { type Variants, variantsShape } from '../core/variants.ts';
import { pluginDataSpace } from './plugin-data-space.ts';

const key = 'variants';

/** The layer's variants as they were written down, or null. Its paints may have changed since. */
export function storedVariants(node: SceneNode): Variants | null {
  // Anybody may write into the file's shared data.
  const stored = node.getSharedPluginData(pluginDataSpace, key);
  const parsed = z.safeParse(variantsShape, parseJson(stored));
  return parsed.success ? parsed.data : null;
}

/** Writes a layer's variants on it; the last one gone, nothing stays behind. */
export function storeVariants(node: SceneNode, variants: Variants): void {
  const text = variants.made.length > 0 ? packVariants(variants) : '';
  node.setSharedPluginData(pluginDataSpace, key, text);
}

export function hasVariants(node: SceneNode): boolean {
  return node.getSharedPluginData(pluginDataSpace, key) !== '';
}

/** The layers with variants, of `node` and all that it holds. */
export function layersWithVariants(node: SceneNode): SceneNode[] {
  const own = hasVariants(node) ? [node] : [];
  if (!('findAllWithCriteria' in node)) return own;
  const sharedPluginData = { namespace: pluginDataSpace, keys: [key] };
  return [...own, ...node.findAllWithCriteria({ sharedPluginData })];
}
