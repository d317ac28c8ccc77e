import type { NodeRecord, PathRecord } from '../node-record.ts';
import type { Scene } from '../scene.ts';
import { outline } from './outline.ts';
import type { PathKernel } from './path-kernel.ts';
import { centredStroke } from './stroke-outline.ts';

/**
 * Figma's `strokeGeometry`: always the centred stroke, in the layer's own space; of doubled weight
 * when the stroke is aligned inside or outside.
 */
export function strokeGeometry(scene: Scene, node: NodeRecord, kernel: PathKernel): PathRecord[] {
  return centredStroke(outline(scene, node, kernel), node, kernel).map((path) => ({ ...path }));
}
