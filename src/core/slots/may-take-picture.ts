import type { Layer } from './layer.ts';
import { isRound, ratioOf, shorterSide } from './shape.ts';

/** Units; below this a box is an icon, whatever its name. Round ones are faces in a row. */
const smallestSide = 32;
const smallestRound = 24;
/** Beyond this ratio of its sides a box is a bar or a line. */
const longestRatio = 8;

const boxTypes: ReadonlySet<string> = new Set([
  'FRAME',
  'COMPONENT',
  'INSTANCE',
  'RECTANGLE',
  'ELLIPSE',
]);
/** These are icons and drawings, unless a picture fills them. */
const shapeTypes: ReadonlySet<string> = new Set([
  'VECTOR',
  'REGULAR_POLYGON',
  'STAR',
  'BOOLEAN_OPERATION',
]);

/** Whether `layer` is of a kind and a size that a picture can be put into. */
export function mayTakePicture(layer: Layer): boolean {
  const { type, paints, isMask } = layer;
  if (isMask || !(boxTypes.has(type) || (paints.hasPicture && shapeTypes.has(type)))) return false;
  const smallest = isRound(layer) ? smallestRound : smallestSide;
  return shorterSide(layer) >= smallest && ratioOf(layer) <= longestRatio;
}
