import {
  boundsAfter,
  identity,
  intersection,
  invert,
  type Matrix,
  multiply,
  type Rect,
  type Size,
} from '../geometry.ts';
import { isUpright } from './patch-inset.ts';

/** How a picture paint lies on its layer; `transform` as Figma's `imageTransform`. */
export type PicturePaint = {
  readonly scaleMode: 'FILL' | 'FIT' | 'CROP' | 'TILE';
  readonly transform: Matrix;
  /** Of all but CROP: degrees clockwise, a multiple of 90. */
  readonly rotation: number;
  /** Of TILE: node units for one pixel. */
  readonly tileScale: number;
};

/**
 * Where a picture lies on a layer: the picture's unit square to node units. FILL covers the layer
 * and FIT fits into it, both around its middle; TILE has no one place and is null.
 *
 * @param picture pixels.
 * @param node node units.
 */
export function nodeFromPicture(paint: PicturePaint, picture: Size, node: Size): Matrix | null {
  const { scaleMode, transform, rotation } = paint;
  if (scaleMode === 'TILE') return null;
  if (scaleMode === 'CROP') {
    const unitFromPicture = invert(transform);
    return unitFromPicture && multiply(scaled(node.width, node.height), unitFromPicture);
  }
  const turns = (((Math.round(rotation / 90) % 4) + 4) % 4) as 0 | 1 | 2 | 3;
  const across = turns % 2 === 0 ? picture.width : picture.height;
  const down = turns % 2 === 0 ? picture.height : picture.width;
  const choose = scaleMode === 'FILL' ? Math.max : Math.min;
  const scale = choose(node.width / across, node.height / down);
  const width = across * scale;
  const height = down * scale;
  const box: Matrix = [
    [width, 0, (node.width - width) / 2],
    [0, height, (node.height - height) / 2],
  ];
  return multiply(box, quarterTurns[turns]);
}

/** Clockwise turns of the unit square, from none to three. */
const quarterTurns: readonly [Matrix, Matrix, Matrix, Matrix] = [
  identity,
  [
    [0, -1, 1],
    [1, 0, 0],
  ],
  [
    [-1, 0, 1],
    [0, -1, 1],
  ],
  [
    [0, 1, 0],
    [-1, 0, 1],
  ],
];

/** The `imageTransform` of a CROP paint that shows the picture in the same place. */
export function cropFromPlace(place: Matrix, node: Size): Matrix | null {
  const pictureFromNode = invert(place);
  return pictureFromNode && multiply(pictureFromNode, scaled(node.width, node.height));
}

/**
 * The same for a layer that becomes `room`, in its own units before: the picture stays on the page
 * where it is.
 */
export function cropInRoom(place: Matrix, room: Rect): Matrix | null {
  const shift: Matrix = [
    [1, 0, -room.x],
    [0, 1, -room.y],
  ];
  return cropFromPlace(multiply(shift, place), room);
}

/** Pixels of a picture for one node unit, where it lies. */
export function pixelsPerUnit(paint: PicturePaint, picture: Size, node: Size): number {
  const place = nodeFromPicture(paint, picture, node);
  if (!place) return 1 / paint.tileScale;
  const [[a, c], [b, d]] = place;
  const area = Math.abs(a * d - b * c);
  return area === 0 ? 1 : Math.sqrt((picture.width * picture.height) / area);
}

/** The same place with its edges drawn in by `inset` node units, at most to half. */
export function drawnIn(place: Matrix, inset: number): Matrix {
  const [[a, c], [b, d]] = place;
  const part = (length: number) => Math.min(0.25, length === 0 ? 0 : inset / length);
  const across = part(Math.hypot(a, b));
  const down = part(Math.hypot(c, d));
  const inner: Matrix = [
    [1 - 2 * across, 0, across],
    [0, 1 - 2 * down, down],
  ];
  return multiply(place, inner);
}

/**
 * A place with those of its edges drawn in that lie inside the layer; the others are pushed out, so
 * that the layer's own edge is none. Where it lies askew all are drawn in.
 *
 * @param inset node units.
 */
export function drawnInside(place: Matrix, inset: number, node: Size): Matrix {
  if (!isUpright(place)) return drawnIn(place, inset);
  const { x, y, width, height } = boundsAfter(place, unitSquare);
  const [left, right] = drawnEdges(x, x + width, inset, node.width);
  const [top, bottom] = drawnEdges(y, y + height, inset, node.height);
  return placeOf({ x: left, y: top, width: right - left, height: bottom - top });
}

/** What a layer shows of a picture in this place: no more than its own box; null when nothing. */
export function shownPart(place: Matrix, { width, height }: Size): Matrix | null {
  if (!isUpright(place)) return place;
  const part = intersection(boundsAfter(place, unitSquare), { x: 0, y: 0, width, height });
  return part && placeOf(part);
}

/** Node units: nearer than this an edge lies on the layer's. */
const edgeSlack = 0.5;

const unitSquare = { x: 0, y: 0, width: 1, height: 1 };

function drawnEdges(from: number, to: number, inset: number, length: number): [number, number] {
  const most = Math.min(inset, (to - from) / 4);
  return [
    from > edgeSlack ? from + most : from - length,
    to < length - edgeSlack ? to - most : to + length,
  ];
}

function placeOf({ x, y, width, height }: Rect): Matrix {
  return [
    [width, 0, x],
    [0, height, y],
  ];
}

function scaled(width: number, height: number): Matrix {
  const [[, c, e], [b, , f]] = identity;
  return [
    [width, c, e],
    [b, height, f],
  ];
}
