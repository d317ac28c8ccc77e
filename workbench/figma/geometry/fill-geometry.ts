import type { NodeRecord, PathRecord } from '../node-record.ts';
import type { Scene } from '../scene.ts';
import { outline } from './outline.ts';
import type { PathKernel } from './path-kernel.ts';

/**
 * Figma's `fillGeometry`: the layer's areas in its own space. A layer that has neither a fill nor
 * a stroke and does not clip has none, as in the documents that Figma itself writes.
 */
export function fillGeometry(scene: Scene, node: NodeRecord, kernel: PathKernel): PathRecord[] {
  const isUsed = node.fills.length > 0 || node.strokes.length > 0 || node.clipsContent;
  if (!isUsed) return [];
  return outline(scene, node, kernel)
    .filter(({ windingRule }) => windingRule !== 'NONE')
    .map((path) => ({ ...path }));
}
