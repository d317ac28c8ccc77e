import type { Rect } from '../geometry.ts';
import { sameness } from './box-relations.ts';
import type { Layer } from './layer.ts';
import type { Sheet } from './sheet.ts';

/** How much shorter or longer than its box a diagonal is drawn by hand. */
const carelessness = 0.15;
/** The diagonals of a circle end on its line: they are as wide as the square in it. */
const inCircle = Math.SQRT1_2 - 0.06;

/** One shape that is the whole cross has nearly the size of its box. */
const exact = 0.82;

/**
 * The lines that cross `layer` from corner to corner, wherever they stand among the layers: two, or
 * one shape that may be both. Empty when there is no cross.
 */
export function findCross(layer: Layer, { diagonals }: Sheet): Layer[] {
  const { x, y, width, height } = layer.box;
  const [slackX, slackY] = [carelessness * width, carelessness * height];
  const middle: Rect = {
    x: x + width / 2 - slackX / 2,
    y: y + height / 2 - slackY / 2,
    width: slackX,
    height: slackY,
  };
  const isRound = layer.type === 'ELLIPSE' || layer.cornerRadius >= 0.4 * Math.min(width, height);
  const least = isRound ? inCircle : 1 - carelessness;
  const found = diagonals.near(middle).filter(({ box, id }) => {
    if (id === layer.id) return false;
    const [across, down] = [box.width / width, box.height / height];
    const isCorner = (part: number) => part >= least && part <= 1 + carelessness;
    const isEven = Math.abs(across - down) <= carelessness;
    return isCorner(across) && isCorner(down) && isEven && isNearMiddle(box, middle);
  });
  if (found.length >= 2) return found;
  return found.filter((whole) => whole.type !== 'LINE' && sameness(whole.box, layer.box) >= exact);
}

function isNearMiddle(box: Rect, middle: Rect): boolean {
  const right = box.x + box.width / 2 - middle.x;
  const down = box.y + box.height / 2 - middle.y;
  return right >= -1 && right <= middle.width + 1 && down >= -1 && down <= middle.height + 1;
}
