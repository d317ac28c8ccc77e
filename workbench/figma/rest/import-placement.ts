import {
  boundsAfter,
  identity,
  invert,
  type Matrix,
  multiply,
  type Rect,
  type Size,
} from '../../../src/core/geometry.ts';
import { positiveZeros } from '../positive-zeros.ts';
import type { RestNode } from './rest-schemas.ts';

/** Where the parent stands: REST transforms lead into the parent's space, records' into the container's. */
export type Surroundings = {
  readonly parentToPage: Matrix;
  /** Of the nearest ancestor that is neither a group nor a boolean operation. */
  readonly containerToPage: Matrix;
};

export type Placement = Size & { readonly toPage: Matrix; readonly relativeTransform: Matrix };

/** How far, in units, a transform may be off the bounding box that came with it. */
const tolerance = 0.5;

/**
 * Where a REST layer stands and how large it is. Without `relativeTransform` and `size` both are
 * worked out from the bounding box and the rotation. A layer with none of them is an empty one at
 * its parent's origin.
 */
export function importPlacement(node: RestNode, around: Surroundings): Placement {
  const toParent = node.relativeTransform ?? rotationMatrix(node.rotation);
  const told = multiply(around.parentToPage, toParent);
  const box = node.absoluteBoundingBox ?? null;
  const size = node.size ? { width: node.size.x, height: node.size.y } : sizeIn(box, told);
  const isTold = node.relativeTransform !== undefined && isAt(told, size, box);
  const toPage = isTold || box === null ? told : centredIn(box, told, size);
  const fromContainer = invert(around.containerToPage) ?? identity;
  const isDirect = isTold && around.parentToPage === around.containerToPage;
  return {
    ...size,
    toPage,
    relativeTransform: isDirect ? toParent : positiveZeros(multiply(fromContainer, toPage)),
  };
}

function rotationMatrix(radians: number): Matrix {
  if (radians === 0) return identity;
  const cos = Math.cos(radians);
  const sin = Math.sin(radians);
  return [
    [cos, -sin, 0],
    [sin, cos, 0],
  ];
}

/** The size of a layer turned as by `toPage` that fills `box`. */
function sizeIn(box: Rect | null, toPage: Matrix): Size {
  if (box === null) return { width: 0, height: 0 };
  const [[ax, cx], [bx, dx]] = toPage;
  const [a, c, b, d] = [Math.abs(ax), Math.abs(cx), Math.abs(bx), Math.abs(dx)];
  const determinant = a * d - c * b;
  // At 45° every rectangle of the same half perimeter has the same box: take the square.
  if (Math.abs(determinant) < 1e-3) {
    const side = box.width / (a + c);
    return { width: side, height: side };
  }
  return {
    width: Math.max(0, (d * box.width - c * box.height) / determinant),
    height: Math.max(0, (a * box.height - b * box.width) / determinant),
  };
}

function isAt(toPage: Matrix, { width, height }: Size, box: Rect | null): boolean {
  if (box === null) return true;
  const reached = boundsAfter(toPage, { x: 0, y: 0, width, height });
  return (
    Math.abs(reached.x - box.x) < tolerance &&
    Math.abs(reached.y - box.y) < tolerance &&
    Math.abs(reached.width - box.width) < tolerance &&
    Math.abs(reached.height - box.height) < tolerance
  );
}

function centredIn(box: Rect, [[a, c], [b, d]]: Matrix, { width, height }: Size): Matrix {
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return [
    [a, c, centre.x - (a * width + c * height) / 2],
    [b, d, centre.y - (b * width + d * height) / 2],
  ];
}
