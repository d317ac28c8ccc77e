import { fail } from '../core/failure.ts';
import { canWrite } from './can-write.ts';
import { findLayer } from './find-layer.ts';
import { lookUpVaried, type VariedLayer } from './varied-layer.ts';

/** The layer to change the variants of. Throws `layer-gone`, `view-only` or `variant-gone`. */
export async function findVariedLayer(layerId: string): Promise<VariedLayer> {
  const node = await findLayer(layerId, 'place');
  if (!canWrite(node)) return fail('place', { kind: 'view-only' }, node);
  return (await lookUpVaried(layerId)) ?? fail('place', { kind: 'variant-gone' }, node);
}
