import type { NodeRecord } from '../node-record.ts';
import type { Scene } from '../scene.ts';

/** Whether the layer is one of an instance's insides: what it holds and where it stands is its component's. */
export function isInsideInstance(scene: Scene, node: NodeRecord): boolean {
  for (let id = node.parentId; id !== null; id = scene.node(id).parentId) {
    if (scene.node(id).type === 'INSTANCE') return true;
  }
  return false;
}
