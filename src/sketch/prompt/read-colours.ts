import { type Colour, darker, tint } from '../colour/colour.ts';
import { fromHex } from '../colour/srgb.ts';
import type { Brief } from './brief.ts';
import type { Known } from './find-known.ts';
import { clauseEnd } from './split-words.ts';

const grounds = new Set(
  'background backdrop backgrounds wall sky latar belakang dinding langit tembok'.split(' '),
);
const pale = new Set('light pale soft pastel muda pucat terang'.split(' '));
const deep = new Set('dark deep tua gelap pekat'.split(' '));
const fillers = new Set(
  'a an the in is of on color colour colored coloured tone warna berwarna solid plain polos yang with'.split(
    ' ',
  ),
);

/** The colours asked for the subject, in their order, and the one asked for behind it. */
export function readColours(
  words: readonly string[],
  known: readonly Known[],
): Pick<Brief, 'colours' | 'ground'> {
  const colours: Colour[] = [];
  let ground: Colour | null = null;
  for (const { at, length, meaning } of known) {
    const own = meaning.colour === null ? null : fromHex(meaning.colour);
    if (own === null) continue;
    const colour = shaded(own, words[at - 1], words[at + length]);
    if (ground === null && isGround(words, at, length)) ground = colour;
    else colours.push(colour);
  }
  return { colours, ground };
}

/** "light blue" and "biru muda", "dark red" and "merah tua". */
function shaded(colour: Colour, before: string | undefined, after: string | undefined): Colour {
  if ((before !== undefined && pale.has(before)) || after === 'muda' || after === 'pucat')
    return tint(colour, 0.5);
  if ((before !== undefined && deep.has(before)) || after === 'tua' || after === 'gelap')
    return darker(colour, 0.14);
  return colour;
}

/** English names the ground after its colour, Indonesian before; "on white" means it too. */
function isGround(words: readonly string[], at: number, length: number): boolean {
  const after = words[at + length];
  if (after !== undefined && grounds.has(after)) return true;
  const isLast = after === undefined || after === clauseEnd;
  if (isLast && words[at - 1] === 'on') return true;
  let index = at - 1;
  while (index >= 0 && at - index < 4) {
    const word = words[index] ?? '';
    if (grounds.has(word)) return true;
    if (!fillers.has(word) && !pale.has(word) && !deep.has(word)) return false;
    index -= 1;
  }
  return false;
}
