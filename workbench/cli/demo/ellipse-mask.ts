import type { Rect } from '../../../src/core/geometry.ts';

/** How far a cubic's control points stand from its ends to draw a quarter of a circle of radius 1. */
const quarter = 0.5523;

/** A vector in the shape of an ellipse in the middle of a box, to be a mask; in the box's units. */
export function ellipseMask(box: Rect) {
  const [rx, ry] = [box.width / 4, box.height / 4];
  const x = box.x + box.width / 2 - rx;
  const y = box.y + box.height / 2 - ry;
  const [kx, ky] = [rx * quarter, ry * quarter];
  const data = [
    `M ${rx} 0`,
    `C ${rx + kx} 0 ${2 * rx} ${ry - ky} ${2 * rx} ${ry}`,
    `C ${2 * rx} ${ry + ky} ${rx + kx} ${2 * ry} ${rx} ${2 * ry}`,
    `C ${rx - kx} ${2 * ry} 0 ${ry + ky} 0 ${ry}`,
    `C 0 ${ry - ky} ${rx - kx} 0 ${rx} 0 Z`,
  ].join(' ');
  return {
    type: 'VECTOR',
    name: 'Mask',
    x,
    y,
    vectorPaths: [{ windingRule: 'NONZERO', data }],
    fills: [{ type: 'SOLID', color: { r: 0, g: 0, b: 0 } }],
  };
}
