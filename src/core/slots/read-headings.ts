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
    const above = (headings.get(screen) ?? []).filter(
      ({ box, card }) =>
        box.y <= layer.box.y + layer.box.height && (!card || contains(card, layer.box)),
    );
    const [first] = above;
    if (!first) return screenTitle(screen.name);
    return above.reduce((best, other) => (other.box.y > best.box.y ? other : best), first).text;
  };
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
