import type { LayerName, Step } from '../core/failure.ts';
import { findLayer } from './find-layer.ts';

/** The mask layers as they are now. Throws `layer-gone` with the name of one that is not. */
export async function findMasks(masks: readonly LayerName[], step: Step): Promise<SceneNode[]> {
  const found: SceneNode[] = [];
  for (const mask of masks) found.push(await findLayer(mask.id, step, mask));
  return found;
}
