import { gapBetween } from './gap-between.ts';
import type { Layer } from './layer.ts';

/** Text farther from a picture than this part of its longer side belongs to something else. */
const farthestPart = 0.25;
/** Units; the same for small pictures. */
const farthestFromSmall = 24;

/**
 * The one of `texts` that stands nearest to `layer` or on it, the larger lettering first; null when
 * all are too far off to belong to it.
 */
export function nearestText(layer: Layer, texts: readonly Layer[]): string | null {
  let nearest: Layer | null = null;
  let least = Math.max(farthestFromSmall, farthestPart * Math.max(layer.width, layer.height));
  for (const text of texts) {
    const distance = gapBetween(layer.box, text.box);
    const isLarger = text.fontSize > (nearest?.fontSize ?? 0);
    if (distance > least || (distance === least && !isLarger)) continue;
    nearest = text;
    least = distance;
  }
  return nearest?.text ?? null;
}
