import { isMiddleIn } from './box-relations.ts';
import { findCross } from './find-cross.ts';
import { findIcon, type PictureIcon } from './find-icon.ts';
import type { Layer } from './layer.ts';
import type { Sheet } from './sheet.ts';

/** Of the shorter side of a box. */
const largestCorner = 0.4;
/** Of a box's sides; 0.5 is its edge. */
const awayFromMiddle = 0.2;
/** Units: the time line of a player, a rule. */
const thinnest = 6;
/** Of a box's area. */
const largestBadge = 0.2;

/** What is drawn on a box, within it or laid over it. */
export type Marks = {
  readonly cross: readonly Layer[];
  readonly icon: PictureIcon | null;
  readonly texts: readonly Layer[];
  /** How many of them are about something, no times and counts. */
  readonly subjects: number;
  /** Other shapes, a sure icon's and the cross not counted. */
  readonly shapes: number;
};

export function readMarks(layer: Layer, sheet: Sheet): Marks {
  const { box } = layer;
  const isOn = (other: Layer) =>
    other.order > layer.order && other !== layer && isMiddleIn(other.box, box);
  const cross = findCross(layer, sheet);
  const isMark = (shape: Layer) =>
    isInside(shape, layer) && !isInCorner(shape, layer) && !cross.includes(shape);
  const shapes = sheet.shapes.near(box).filter((shape) => isOn(shape) && isMark(shape));
  const icon = findIcon(layer, shapes, sheet);
  const lettering = sheet.lettering
    .near(box)
    .filter((text) => isOn(text) && !isOnBadge(text, layer, sheet));
  const texts = lettering.filter(({ text }) => text !== null && !isCount(text));
  return {
    cross,
    icon,
    texts,
    subjects: texts.filter(({ text }) => sheet.isSubject(text ?? '')).length,
    shapes: icon?.isSure ? 0 : shapes.length,
  };
}

/** A shape of the same size is no mark: it is the same box drawn twice. Nor is a line. */
function isInside({ box }: Layer, { box: outer }: Layer): boolean {
  if (Math.min(box.width, box.height) < thinnest) return false;
  return box.width * box.height < 0.8 * outer.width * outer.height;
}

/** Nothing, or "+12": the last picture of a row stands for more of them. */
function isCount(text: string): boolean {
  return /^\s*(\+\s?\d+)?\s*$/.test(text);
}

/** A heart or a badge in a corner leaves the box as it is. */
function isInCorner({ box }: Layer, { box: outer }: Layer): boolean {
  const part = Math.min(outer.width, outer.height) * largestCorner;
  if (Math.min(box.width, box.height) > part) return false;
  const right = Math.abs(box.x + box.width / 2 - outer.x - outer.width / 2) / outer.width;
  const down = Math.abs(box.y + box.height / 2 - outer.y - outer.height / 2) / outer.height;
  return right >= awayFromMiddle && down >= awayFromMiddle;
}

/** Lettering on a small bar that lies on the box: "New", "-20 %". */
function isOnBadge(text: Layer, { box, order }: Layer, { bars }: Sheet): boolean {
  return bars
    .near(text.box)
    .some(
      (bar) =>
        bar.order > order &&
        bar.order < text.order &&
        isMiddleIn(text.box, bar.box) &&
        bar.box.width * bar.box.height <= largestBadge * box.width * box.height,
    );
}
