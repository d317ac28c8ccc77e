import { fail, type LayerName, type Step } from '../core/failure.ts';

/** The layer with this id as it is now. Throws `layer-gone` when it was removed. */
export async function findLayer(id: string, step: Step, known?: LayerName): Promise<SceneNode> {
  const node = await figma.getNodeByIdAsync(id);
  if (!node || node.removed || node.type === 'PAGE' || node.type === 'DOCUMENT') {
    return fail(step, { kind: 'layer-gone' }, known);
  }
  return node;
}
