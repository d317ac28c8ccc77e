import type { Layer } from './layer.ts';
import { mayTakePicture } from './may-take-picture.ts';
import { type Looker, lookAt, type Sighting } from './sighting.ts';
import { leastConfidence, weighSignals } from './weigh-signals.ts';

/** A layer that takes a picture. */
export type Hit = {
  readonly layer: Layer;
  readonly seen: Sighting;
  readonly confidence: number;
};

/** All layers that take a picture, from the back to the front; some of them draw one and the same. */
export function findHits(looker: Looker): Hit[] {
  const hits: Hit[] = [];
  for (const layer of looker.sheet.layers) {
    if (!mayTakePicture(layer)) continue;
    const seen = lookAt(layer, looker);
    if (!layer.paints.isPainted && seen.marks.cross.length === 0) continue;
    const confidence = weighSignals(seen);
    if (confidence >= leastConfidence) hits.push({ layer, seen, confidence });
  }
  return hits;
}
