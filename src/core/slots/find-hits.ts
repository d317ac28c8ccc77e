import type { Layer } from './layer.ts';
import { type PictureRule, pictureRule } from './picture-rule.ts';

export type Hit = {
  readonly layer: Layer;
  readonly rule: PictureRule;
  /** The layers around it, the innermost first; the last one is the screen. */
  readonly ancestors: readonly Layer[];
};

/** The layers at and below `layer` that take a picture; of a stack that draws one box, only one. */
export function findHits(layer: Layer, ancestors: readonly Layer[] = []): Hit[] {
  const around = [layer, ...ancestors];
  const below = layer.children.flatMap((child) => findHits(child, around));
  const rule = pictureRule(layer, ancestors.length === 0);
  if (rule === null) return below;
  const hit = { layer, rule, ancestors };
  if (rule === 'holds a picture') {
    return [hit, ...below.filter((inner) => !coversHalf(inner.layer, layer))];
  }
  return isHolder(layer, below) ? below : [hit];
}

/** A frame that is named a picture but only gathers others: a gallery, a banner with its image. */
function isHolder(layer: Layer, below: readonly Hit[]): boolean {
  return below.length > 1 || (below.length === 1 && hasText(layer));
}

function hasText(layer: Layer): boolean {
  return layer.text !== null || layer.children.some(hasText);
}

function coversHalf(inner: Layer, outer: Layer): boolean {
  return inner.width * inner.height >= 0.5 * outer.width * outer.height;
}
