import { ancestorsOf } from './ancestors.ts';

/** By itself or by a layer around it. */
export function isHidden(node: SceneNode): boolean {
  return [node, ...ancestorsOf(node)].some((layer) => 'visible' in layer && !layer.visible);
}
