import { isMiddleIn } from './box-relations.ts';
import { gapBetween } from './gap-between.ts';
import { isPressed } from './is-pressed.ts';
import type { Layer } from './layer.ts';
import type { Sheet } from './sheet.ts';

/** Lettering farther from a picture than this part of its shorter side belongs to something else. */
const farthestPart = 0.3;
/** Units; the same for small pictures. */
const farthestFromSmall = 28;

/** Where lettering stands beside a box; the nearest of each side. */
export type Captions = {
  readonly below: Layer | null;
  readonly beside: Layer | null;
  readonly above: Layer | null;
};

/** The lettering that stands next to `layer`, none of it a button's. */
export function readCaptions(layer: Layer, sheet: Sheet): Captions {
  const { box } = layer;
  const reach = Math.max(farthestFromSmall, farthestPart * Math.min(box.width, box.height));
  const around = {
    x: box.x - reach,
    y: box.y - reach,
    width: box.width + 2 * reach,
    height: box.height + 2 * reach,
  };
  const captions: { below: Layer | null; beside: Layer | null; above: Layer | null } = {
    below: null,
    beside: null,
    above: null,
  };
  for (const lettering of sheet.lettering.near(around)) {
    const gap = gapBetween(box, lettering.box);
    if (gap > reach || isMiddleIn(lettering.box, box) || isPressed(lettering, layer, sheet))
      continue;
    const side = sideOf(lettering, layer);
    if (side === 'below' && !isUnder(lettering, layer)) continue;
    const known = captions[side];
    if (known === null || gap < gapBetween(box, known.box)) captions[side] = lettering;
  }
  return captions;
}

function sideOf({ box: text }: Layer, { box }: Layer): keyof Captions {
  if (text.y >= box.y + 0.9 * box.height) return 'below';
  return text.y + text.height <= box.y + 0.1 * box.height ? 'above' : 'beside';
}

/** A caption begins or ends with its picture, or stands in its middle; wider lines run under several. */
function isUnder({ box: text }: Layer, { box }: Layer): boolean {
  const slack = 0.35 * box.width;
  const [left, right] = [text.x - box.x, text.x + text.width - box.x - box.width];
  const isAligned = Math.abs(left) <= slack || Math.abs(right) <= slack;
  return isAligned || (Math.abs(left + right) <= 2 * slack && text.width <= 3 * box.width);
}
