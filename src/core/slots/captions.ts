import { isMiddleIn } from './box-relations.ts';
import { gapBetween } from './gap-between.ts';
import { isPressed } from './is-pressed.ts';
import type { Layer } from './layer.ts';
import { isRound } from './shape.ts';
import type { Sheet } from './sheet.ts';

/** Lettering farther from a picture than this part of its shorter side belongs to something else. */
const farthestPart = 0.3;
/** Units; the same for small pictures. */
const farthestFromSmall = 28;

/** So many times as large as its picture is a card; a picture is at most so many layers deep in it. */
const largestCard = 12;
const mostHolders = 4;

type Side = 'below' | 'beside' | 'above';

/** Where lettering stands beside a box; the nearest of each side. */
export type Captions = {
  readonly below: Layer | null;
  readonly beside: Layer | null;
  readonly above: Layer | null;
  /** Anywhere in the card that holds the box, when there is none of the others. */
  readonly inCard: Layer | null;
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
  const captions: Record<Side, Layer | null> = { below: null, beside: null, above: null };
  for (const lettering of sheet.lettering.near(around)) {
    const gap = gapBetween(box, lettering.box);
    if (gap > reach || isMiddleIn(lettering.box, box) || isPressed(lettering, layer, sheet))
      continue;
    const side = sideOf(lettering, layer);
    if (side === 'below' && !isUnder(lettering, layer)) continue;
    const known = captions[side];
    if (known === null || gap < gapBetween(box, known.box)) captions[side] = lettering;
  }
  const isAlone = (captions.below ?? captions.beside ?? captions.above) === null;
  return { ...captions, inCard: isAlone ? textInCard(layer, sheet) : null };
}

/** A text in the nearest holder that has any, unless that is far larger than the box. */
function textInCard(layer: Layer, sheet: Sheet): Layer | null {
  const { box } = layer;
  let holder = layer.parent;
  for (let up = 0; holder?.parent && up < mostHolders; up += 1) {
    const card = holder.box;
    if (card.width * card.height > largestCard * box.width * box.height) return null;
    const text = sheet.lettering
      .near(card)
      .find(
        (other) =>
          isMiddleIn(other.box, card) &&
          !isMiddleIn(other.box, box) &&
          !isPressed(other, layer, sheet),
      );
    if (text) return text;
    holder = holder.parent;
  }
  return null;
}

function sideOf({ box: text }: Layer, { box }: Layer): Side {
  if (text.y >= box.y + 0.9 * box.height) return 'below';
  return text.y + text.height <= box.y + 0.1 * box.height ? 'above' : 'beside';
}

/** A caption stands in the middle under its picture, or begins with it; others run under several. */
function isUnder({ box: text }: Layer, layer: Layer): boolean {
  const { box } = layer;
  const slack = 0.35 * box.width;
  const [left, right] = [text.x - box.x, text.x + text.width - box.x - box.width];
  if (Math.abs(left + right) <= 2 * slack && text.width <= 3 * box.width) return true;
  return !isRound(layer) && Math.abs(left) <= slack;
}
