import { contains } from '../geometry.ts';
import type { Layer } from './layer.ts';
import { abstractNames, foodNames, personNames, placeNames, productNames } from './name-lists.ts';
import { hasWord, nameWords } from './name-words.ts';
import { isInHeader, isOpening, isRound } from './shape.ts';
import type { Sheet } from './sheet.ts';
import type { Sighting } from './sighting.ts';
import type { SlotRole } from './slot.ts';
import { foodTexts, jobTexts, placeTexts } from './text-lists.ts';

/** Units; a picture no larger than this on its longer side goes with an entry of a list. */
const largestThumbnail = 128;
/** Units; a round picture larger than this is a detail or an ornament, no face in a row. */
const largestRound = 360;
/** Units; from here on a wide picture opens a page. */
const narrowestHero = 320;
/** The card, its list and its section still say what a picture is; what is around them does not. */
const mostHolders = 4;

const price = /(rp|idr|us\$|r\$|[$€£¥₹₩])\s?\d|\d\s?(€|zł|kr|руб|元|円|usd|eur)/i;

const kinds: readonly (readonly [SlotRole, ReadonlySet<string>])[] = [
  ['food', foodNames],
  ['product', productNames],
  ['portrait', personNames],
  ['place', placeNames],
  ['abstract', abstractNames],
];
/** A screen named for a person holds other pictures too. */
const screenKinds = kinds.filter(([role]) => role !== 'portrait');
const subjects: readonly (readonly [SlotRole, ReadonlySet<string>])[] = [
  ['portrait', jobTexts],
  ['food', foodTexts],
  ['place', placeTexts],
];

/** What the picture is for, as names and the words on it say; null when they do not. */
export function namedRole({ names, labels }: Sighting): SlotRole | null {
  return [...names, ...labels].find(({ role }) => role !== null)?.role ?? null;
}

/** What the picture is for: by names and labels, by what is said around it, else by its shape. */
export function slotRole(seen: Sighting, context: string, sheet: Sheet): SlotRole {
  const { layer, names } = seen;
  const named = namedRole(seen);
  // A thumbnail says where it stands, not what it shows.
  if (named && named !== 'thumbnail') return named;
  const words = names.flatMap((name) => name.words);
  const own = kindIn(kinds, words);
  if (own) return own;
  // The layer's own name is nearer than a text that may speak of breakfast on the beach.
  const said = kindIn(subjects, words) ?? kindIn(subjects, nameWords(context));
  if (isRound(layer) && layer.width <= largestRound) return said === 'food' ? 'food' : 'portrait';
  if (standsOnDevice(layer, sheet)) return 'screenshot';
  if (isInHeader(layer)) return 'logo';
  const around =
    said ??
    kindIn(kinds, holderWords(layer, sheet)) ??
    kindIn(screenKinds, sheet.nameOf(layer.screen?.name ?? '').words);
  if (around) return around;
  return hasPrice(seen, sheet) ? 'product' : (named ?? roleByShape(layer));
}

function kindIn(lists: typeof kinds, words: readonly string[]): SlotRole | undefined {
  return lists.find(([, names]) => hasWord(words, names))?.[0];
}

function holderWords({ parent }: Layer, { nameOf }: Sheet): string[] {
  const words: string[] = [];
  let holder = parent;
  for (let up = 0; holder?.parent && up < mostHolders; up += 1) {
    words.push(...nameOf(holder.name).words);
    holder = holder.parent;
  }
  return words;
}

/** True for what stands within the body of a mock-up. */
function standsOnDevice(layer: Layer, { nameOf }: Sheet): boolean {
  const beside = layer.parent?.children.slice(0, 64) ?? [];
  return beside.some(
    (other) => other !== layer && nameOf(other.name).isDevice && contains(other.box, layer.box),
  );
}

function hasPrice({ layer }: Sighting, sheet: Sheet): boolean {
  const { x, y, width, height } = layer.box;
  const below = { x, y, width: width * 1.6, height: height * 1.5 };
  return sheet.lettering.near(below).some(({ text }) => text !== null && price.test(text));
}

function roleByShape(layer: Layer): SlotRole {
  const { width, height, screen, box } = layer;
  if (Math.max(width, height) <= largestThumbnail) return 'thumbnail';
  if (screen === null) return width >= narrowestHero ? 'hero' : 'photo';
  if (isOpening(layer) && !isRound(layer)) return 'hero';
  const isWide = width >= 1.6 * height && width >= Math.max(narrowestHero, 0.6 * screen.width);
  const isAtTop = box.y - screen.box.y <= 0.5 * screen.box.width;
  return isWide && isAtTop ? 'hero' : 'photo';
}
