import { gapBetween } from './gap-between.ts';
import { isPressed } from './is-pressed.ts';
import type { Layer } from './layer.ts';
import type { Sheet } from './sheet.ts';

/** Text farther from a picture than this part of its longer side belongs to something else. */
const farthestPart = 0.35;
/** The same where nothing but the screen holds both. */
const farthestLoose = 0.16;
/** Units; the same for small pictures. */
const farthestFromSmall = 28;
/** A title one unit larger than another text may stand so many units farther off. */
const worthOfSize = 2;
/** Units; lettering that is larger is the screen's title, not the picture's. */
const largestTitle = 28;
/** Units: captions stand below a picture or beside it, what stands above goes with the section. */
const costOfAstray = 40;
/** On a screen without cards a heading close above says more than the next one below. */
const [costOfAstrayLoose, worthOfCloseness] = [24, 2];
/** So many times as large as its picture is a card, in which all texts go with it. */
const largestCard = 12;
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
  const farthest = Math.max(reach, longer);
  const around = {
    x: x - farthest,
    y: y - farthest,
    width: width + 2 * farthest,
    height: height + 2 * farthest,
  };
  const holders = holdersOf(layer);
  return sheet.lettering
    .near(around)
    .filter(({ text }) => text !== null && sheet.isSubject(text))
    .map((text) => ({ text, gap: gapBetween(layer.box, text.box), ...wayTo(text, holders) }))
    .filter(({ text, gap, isLoose, cards, space }) => {
      const isInCard = !isLoose && space <= largestCard * width * height;
      const limit = isLoose ? Math.max(farthestFromSmall, farthestLoose * longer) : reach;
      const isNear = isInCard || gap <= limit;
      return isNear && !(isLoose && cards > 0) && !isPressed(text, layer, sheet);
    })
    .map(({ text, gap, away, cards, isLoose }) => {
      const astray = isAstray(text, layer, isHeaded);
      const cost = isLoose
        ? worthOfCloseness * gap + (astray ? costOfAstrayLoose : 0)
        : gap + (astray ? costOfAstray : 0) + cards * costOfCard;
      return { text, away, cost: cost - worthOfSize * Math.min(text.fontSize, largestTitle) };
    })
    .sort(
      (one, other) =>
        one.away - other.away || one.cost - other.cost || one.text.order - other.text.order,
    )
    .map(({ text }) => text);
}

/** On the side of its picture where its caption is not looked for. */
function isAstray(text: Layer, { box }: Layer, isHeaded: boolean): boolean {
  return isHeaded ? text.box.y >= box.y + box.height : text.box.y + text.box.height <= box.y;
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
 * screen; `space`: its area; `cards`: how many painted frames are between it and the text.
 */
function wayTo(text: Layer, holders: ReadonlyMap<Layer, number>) {
  let holder: Layer | null = text;
  let cards = 0;
  for (let up = 0; holder && up < mostHolders; up += 1) {
    const away = holders.get(holder);
    if (away !== undefined) {
      const space = holder.box.width * holder.box.height;
      return { away, cards, space, isLoose: holder.parent === null && away > 0 };
    }
    if (holder !== text && holder.paints.isPainted) cards += 1;
    holder = holder.parent;
  }
  return { away: mostHolders, cards, space: Number.POSITIVE_INFINITY, isLoose: true };
}
