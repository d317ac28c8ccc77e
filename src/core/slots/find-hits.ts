import type { Layer } from './layer.ts';
import { type PictureRule, pictureRule } from './picture-rule.ts';

export type Hit = { readonly layer: Layer; readonly rule: PictureRule };

/** The layers at and below `layer` that take a picture; of a stack that draws one box, only one. */
export function findHits(layer: Layer, isScreen: boolean): Hit[] {
  const below = layer.children.flatMap((child) => findHits(child, false));
  const rule = pictureRule(layer, isScreen);
  if (rule === null) return below;
  if (rule === 'holds a picture') {
    return [{ layer, rule }, ...below.filter((hit) => !coversHalf(hit.layer, layer))];
  }
  return isHolder(layer, below) ? below : [{ layer, rule }];
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
