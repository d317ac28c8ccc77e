import { fail, type LayerName, type Step } from '../core/failure.ts';
import { lookUpLayer } from './look-up-layer.ts';

/** The layer with this id as it is now. Throws `layer-gone` when it was removed. */
export async function findLayer(id: string, step: Step, known?: LayerName): Promise<SceneNode> {
  return (await lookUpLayer(id)) ?? fail(step, { kind: 'layer-gone' }, known);
}
