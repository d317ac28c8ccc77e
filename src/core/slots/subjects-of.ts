import { gapBetween } from './gap-between.ts';
import { isPressed } from './is-pressed.ts';
import type { Layer } from './layer.ts';
import type { Sheet } from './sheet.ts';

/** Text farther from a picture than this part of its longer side belongs to something else. */
const farthestPart = 0.35;
/** The same where nothing but the screen holds both. */
const farthestLoose = 0.12;
/** Units; the same for small pictures. */
const farthestFromSmall = 28;
/** A title one unit larger than another text may stand so many units farther off. */
const worthOfSize = 2;
/** Units; lettering that is larger is the screen's title, not the picture's. */
const largestTitle = 28;
/** Units: captions stand below a picture or beside it, what stands above goes with the section. */
const costOfAstray = 40;
/** Units: what stands in a card of its own says more about that card. */
const costOfCard = 40;
/** Holders above this one say nothing about what belongs together. */
const mostHolders = 12;

/**
 * The texts that may say what the picture in `layer` shows, the likeliest first. `isHeaded`: a map or
 * a chart, which has its title above it and not below.
 */
export function subjectsOf(layer: Layer, isHeaded: boolean, sheet: Sheet): Layer[] {
  const { x, y, width, height } = layer.box;
  const longer = Math.max(width, height);
  const reach = Math.max(farthestFromSmall, farthestPart * longer);
  const around = {
    x: x - reach,
    y: y - reach,
    width: width + 2 * reach,
    height: height + 2 * reach,
  };
  const holders = holdersOf(layer);
  return sheet.lettering
    .near(around)
    .filter(({ text }) => text !== null && sheet.isSubject(text))
    .map((text) => ({ text, gap: gapBetween(layer.box, text.box), ...wayTo(text, holders) }))
    .filter(({ text, gap, isLoose, cards }) => {
      const isNear = gap <= (isLoose ? Math.max(farthestFromSmall, farthestLoose * longer) : reach);
      return isNear && !(isLoose && cards > 0) && !isPressed(text, layer, sheet);
    })
    .map(({ text, gap, away, cards }) => ({
      text,
      away,
      cost: gap + cards * costOfCard + costOf(text, layer, isHeaded),
    }))
    .sort(
      (one, other) =>
        one.away - other.away || one.cost - other.cost || one.text.order - other.text.order,
    )
    .map(({ text }) => text);
}

function costOf(text: Layer, { box }: Layer, isHeaded: boolean): number {
  const isAbove = text.box.y + text.box.height <= box.y;
  const isBelow = text.box.y >= box.y + box.height;
  const isAstray = isHeaded ? isBelow : isAbove;
  return (isAstray ? costOfAstray : 0) - worthOfSize * Math.min(text.fontSize, largestTitle);
}

/** The layer itself and those around it, with how far each is. */
function holdersOf(layer: Layer): ReadonlyMap<Layer, number> {
  const holders = new Map<Layer, number>();
  for (let holder: Layer | null = layer; holder && holders.size < mostHolders; ) {
    holders.set(holder, holders.size);
    holder = holder.parent;
  }
  return holders;
}

/**
 * `away`: how far the closest layer is that holds both `text` and the picture; `isLoose`: that is the
 * screen; `cards`: how many painted frames are between it and the text.
 */
function wayTo(text: Layer, holders: ReadonlyMap<Layer, number>) {
  let holder: Layer | null = text;
  let cards = 0;
  for (let up = 0; holder && up < mostHolders; up += 1) {
    const away = holders.get(holder);
    if (away !== undefined) return { away, cards, isLoose: holder.parent === null && away > 0 };
    if (holder !== text && holder.paints.isPainted) cards += 1;
    holder = holder.parent;
  }
  return { away: mostHolders, cards, isLoose: true };
}
