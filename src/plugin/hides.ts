import { lookUpLayer } from './look-up-layer.ts';
import { storedVariants } from './stored-variants.ts';

/**
 * The layers that are hidden while a variant of the layer is seen, with those of `more`. Those that
 * are gone are left out; with null there are only those. To be asked before anything is written: it takes time.
 */
export async function lookUpHides(
  layerId: string | null,
  more: readonly string[] = [],
): Promise<SceneNode[]> {
  const node = layerId === null ? null : await lookUpLayer(layerId);
  const remembered = node && storedVariants(node)?.hides;
  const found: SceneNode[] = [];
  for (const id of new Set([...(remembered ?? []), ...more])) {
    const hidden = await lookUpLayer(id);
    if (hidden) found.push(hidden);
  }
  return found;
}
