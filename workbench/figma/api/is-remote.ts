import type { NodeRecord } from '../node-record.ts';
import type { Scene } from '../scene.ts';

/** Whether the layer belongs to another file, which only shows here. */
export function isRemote(scene: Scene, node: NodeRecord): boolean {
  if (node.remote) return true;
  return node.parentId !== null && isRemote(scene, scene.node(node.parentId));
}
