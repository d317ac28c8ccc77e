import { isMiddleIn } from './box-relations.ts';
import type { Layer } from './layer.ts';
import { personIconNames, pictureIconNames } from './name-lists.ts';
import { hasWord } from './name-words.ts';
import { isRound, shorterSide } from './shape.ts';
import type { Sheet } from './sheet.ts';

/** An icon takes at most this part of the width and the height of its box. */
const largestPart = 0.72;

/** Units: a smaller box with an icon is a button, unless it is round and the icon a person. */
const smallestBox = 56;

/** A picture icon on a box. `isSure`: it is named so, or drawn as sun and mountains. */
export type PictureIcon = { readonly layers: readonly Layer[]; readonly isSure: boolean };

/**
 * The icon that says "picture" in the middle of `layer`, out of `shapes`, the shapes that lie on it;
 * null when there is none.
 */
export function findIcon(layer: Layer, shapes: readonly Layer[], sheet: Sheet): PictureIcon | null {
  const inner = middleOf(layer);
  const parts = shapes.filter((shape) => isMiddleIn(shape.box, inner) && isSmall(shape, layer));
  if (parts.length === 0 || parts.length < shapes.length) return null;
  const wrappers = new Set(parts.map((part) => wrapperOf(part, layer)));
  const layers = [...wrappers];
  const isLarge = shorterSide(layer) >= smallestBox;
  const wanted = isLarge ? pictureIconNames : personIconNames;
  const isNamed =
    (isLarge || isRound(layer)) && layers.some((part) => saysIcon(part, wanted, sheet));
  const isDrawn = isLarge && !isRound(layer) && (isLandscape(parts) || isPlay(parts));
  if (isNamed || isDrawn) return { layers, isSure: true };
  return layers.length === 1 ? { layers, isSure: false } : null;
}

function middleOf({ box: { x, y, width, height } }: Layer) {
  return { x: x + width / 4, y: y + height / 4, width: width / 2, height: height / 2 };
}

function isSmall({ box }: Layer, { box: outer }: Layer): boolean {
  return box.width <= largestPart * outer.width && box.height <= largestPart * outer.height;
}

/** The outermost layer around an icon's part that is still small. */
function wrapperOf(part: Layer, layer: Layer): Layer {
  let wrapper = part;
  for (
    let holder = part.parent;
    holder && holder !== layer && holder.order > layer.order - 1 && isSmall(holder, layer);
    holder = holder.parent
  ) {
    wrapper = holder;
  }
  return wrapper;
}

function saysIcon(wrapper: Layer, wanted: ReadonlySet<string>, { nameOf }: Sheet): boolean {
  const open: Layer[] = [wrapper];
  for (let looked = 0; looked < 8; looked += 1) {
    const next = open.shift();
    if (!next) break;
    if (hasWord(nameOf(next.name).words, wanted)) return true;
    open.push(...next.children.slice(0, 8));
  }
  return false;
}

/** A round sun and at least one mountain: with no names to go by, two or three shapes. */
function isLandscape(parts: readonly Layer[]): boolean {
  const suns = parts.filter(({ type, box }) => type === 'ELLIPSE' && box.width < 1.3 * box.height);
  const mountains = parts.filter(({ type }) => type === 'VECTOR' || type === 'REGULAR_POLYGON');
  return suns.length === 1 && mountains.length >= 1 && parts.length <= 4;
}

/** A triangle, alone or in its circle. */
function isPlay(parts: readonly Layer[]): boolean {
  return parts.length <= 2 && parts.some(({ type }) => type === 'REGULAR_POLYGON');
}
