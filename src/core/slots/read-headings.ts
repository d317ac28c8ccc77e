import { contains, type Rect } from '../geometry.ts';
import { promptFromName } from '../prompt-from-name.ts';
import type { Layer } from './layer.ts';
import { nameWords } from './name-words.ts';
import type { Sheet } from './sheet.ts';
import { screenNames } from './text-lists.ts';

/** The heading that `layer` stands under; null when its screen has none. */
export type HeadingReader = (layer: Layer) => string | null;

/** Units; smaller lettering is no heading. */
const smallestHeading = 16;
/** Characters; longer than this it is a paragraph. */
const longestHeading = 80;
/** So many headings of a screen are looked at. */
const mostHeadings = 100;
/** Holders above this one make no card. */
const mostHolders = 12;

/** Finds the headings of screens: large, short texts. Where there is none, the screen's name may do. */
export function readHeadings({ layers, isSubject }: Sheet): HeadingReader {
  const headings = new Map<Layer, Heading[]>();
  for (const layer of layers) {
    const { text, fontSize, screen } = layer;
    if (text === null || screen === null || fontSize < smallestHeading) continue;
    if (text.length > longestHeading || !isSubject(text)) continue;
    const known = headings.get(screen) ?? [];
    if (known.length < mostHeadings) known.push({ text, box: layer.box, card: cardAround(layer) });
    headings.set(screen, known);
  }
  return (layer) => {
    const screen = layer.screen ?? layer;
    const bottom = layer.box.y + layer.box.height;
    const known = (headings.get(screen) ?? []).filter(
      ({ card }) => !card || contains(card, layer.box),
    );
    const above = known.filter(({ box }) => box.y <= bottom);
    const below = known.filter(
      ({ box }) => box.y > bottom && box.y < bottom + layer.box.height / 2,
    );
    const nearest = foremost(above, ({ box }) => box.y) ?? foremost(below, ({ box }) => -box.y);
    return nearest?.text ?? screenTitle(screen.name);
  };
}

function foremost<T>(items: readonly T[], worth: (item: T) => number): T | undefined {
  return [...items].sort((one, other) => worth(other) - worth(one))[0];
}

type Heading = {
  readonly text: string;
  readonly box: Rect;
  /** What it is the heading of; null for the whole screen. */
  readonly card: Rect | null;
};

/** The painted frame that holds a heading and is no screen. */
function cardAround(heading: Layer): Rect | null {
  let holder = heading.parent;
  for (let up = 0; holder?.parent && up < mostHolders; up += 1) {
    if (holder.paints.isPainted) return holder.box;
    holder = holder.parent;
  }
  return null;
}

/** "Desktop - 1" and "Home" are said of screens everywhere. */
function screenTitle(name: string): string | null {
  const words = nameWords(name).filter((word) => /\p{L}{2}/u.test(word));
  const isTitle = words.length >= 2 && !words.some((word) => screenNames.has(word));
  return isTitle ? promptFromName(name) : null;
}
