import type { Layer } from './layer.ts';

export const shorterSide = ({ width, height }: Layer): number => Math.min(width, height);

/** Of the longer side to the shorter. */
export const ratioOf = ({ width, height }: Layer): number =>
  Math.max(width, height) / Math.min(width, height);

/** True for circles, and for squares whose corners make them one. */
export function isRound({ type, width, height, cornerRadius }: Layer): boolean {
  const isSquare = Math.abs(width - height) <= 0.08 * Math.max(width, height);
  return isSquare && (type === 'ELLIPSE' || cornerRadius >= 0.45 * Math.min(width, height));
}

/** True for a box that is as wide as its screen and stands at its top, higher than an app bar. */
export function isOpening({ box, screen }: Layer): boolean {
  if (screen === null) return false;
  const isWide = box.width >= 0.9 * screen.box.width;
  const isAtTop = box.y - screen.box.y <= 0.25 * screen.box.width;
  return isWide && isAtTop && box.height >= 0.28 * box.width && box.height <= 1.1 * box.width;
}

/** True for a box that covers so much of its screen that everything else stands on it. */
export function isGround({ box, screen, children }: Layer): boolean {
  if (screen === null) return children.length > 0;
  return box.width * box.height >= 0.7 * screen.box.width * screen.box.height;
}

/** Units: a phone's screen is at least so high and at most so wide, its tab bar at most so high. */
const [lowestPhone, widestPhone, highestTabBar, largestTab] = [480, 500, 100, 64];

/** True for a small box in the strip at the bottom of a phone's screen. */
export function isAtFoot({ box, screen }: Layer): boolean {
  if (screen === null || screen.box.height < lowestPhone || screen.box.width > widestPhone) {
    return false;
  }
  const isSmall = Math.min(box.width, box.height) <= largestTab;
  return isSmall && box.y >= screen.box.y + screen.box.height - highestTabBar;
}

/** True for a low, wide box in the bar at the top of a screen: there stands a logo. */
export function isInHeader({ box, screen }: Layer): boolean {
  if (screen === null) return false;
  const isSign = box.height <= 56 && box.width >= 1.5 * box.height && box.width <= 240;
  return isSign && box.y + box.height <= screen.box.y + 96;
}

/** Units; smaller tiles are keys, codes and swatches. Flat ones are empty rows of a list. */
const [smallestTile, smallestFace, flattestTile] = [72, 44, 2.2];

/** True for a box of the size and shape that stand side by side in a gallery. */
export function isGalleryTile(layer: Layer): boolean {
  const smallest = isRound(layer) ? smallestFace : smallestTile;
  return shorterSide(layer) >= smallest && ratioOf(layer) <= flattestTile;
}
