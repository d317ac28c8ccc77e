import { intersection } from '../geometry.ts';
import type { Layer } from './layer.ts';

/**
 * The layer that is seen as the box: a painted shape within it that covers it nearly whole, or
 * the layer itself. A picture behind such a shape would not be seen.
 */
export function drawnBox(layer: Layer): Layer {
  const cover = layer.children.find(
    (child) =>
      (child.type === 'RECTANGLE' || child.type === 'ELLIPSE') &&
      child.isPainted &&
      coversNearlyAll(child, layer),
  );
  return cover ?? layer;
}

function coversNearlyAll(inner: Layer, outer: Layer): boolean {
  const common = intersection(inner.box, outer.box);
  if (!common) return false;
  return common.width * common.height >= 0.9 * outer.box.width * outer.box.height;
}
