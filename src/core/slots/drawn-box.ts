import { sameness } from './box-relations.ts';
import type { Layer } from './layer.ts';

/** Layers that show a fill of their own all over. */
const shapes: ReadonlySet<string> = new Set(['RECTANGLE', 'ELLIPSE', 'FRAME', 'INSTANCE']);
const nearlyAll = 0.9;

/**
 * The layer that is seen as the box: the frontmost painted shape within it that covers it nearly
 * whole, or the layer itself. A picture behind such a shape would not be seen.
 */
export function drawnBox(layer: Layer): Layer {
  let seen = layer;
  if (layer.paints.hasPicture) return seen;
  for (let holder: Layer | undefined = layer; holder !== undefined; ) {
    const covers: Layer[] = holder.children.filter((child) => covering(child, layer));
    const front = covers[covers.length - 1];
    if (front?.paints.isPainted && shapes.has(front.type)) seen = front;
    holder = front;
  }
  return seen;
}

function covering(child: Layer, layer: Layer): boolean {
  const mayShow = child.type === 'GROUP' || shapes.has(child.type);
  return mayShow && !child.isMask && sameness(child.box, layer.box) >= nearlyAll;
}
