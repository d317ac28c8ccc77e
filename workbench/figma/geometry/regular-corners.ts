import type { Point } from '../../../src/core/geometry.ts';
import type { NodeRecord } from '../node-record.ts';

/** The corners of a rectangle, a polygon or a star of the layer's size, clockwise. */
export function rectangleCorners({ width, height }: NodeRecord): Point[] {
  return [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ];
}

/** On the ellipse inside the layer's box, the first corner at the top. */
export function polygonCorners(node: NodeRecord): Point[] {
  return Array.from({ length: node.pointCount }, (_, index) =>
    pointOnEllipse(node, index / node.pointCount, 1),
  );
}

/** As a polygon, with an inner point half way between every two outer ones. */
export function starCorners(node: NodeRecord): Point[] {
  return Array.from({ length: node.pointCount * 2 }, (_, index) =>
    pointOnEllipse(node, index / node.pointCount / 2, index % 2 === 0 ? 1 : node.innerRadius),
  );
}

function pointOnEllipse({ width, height }: NodeRecord, turns: number, radius: number): Point {
  const angle = turns * 2 * Math.PI - Math.PI / 2;
  return {
    x: (width / 2) * (1 + radius * Math.cos(angle)),
    y: (height / 2) * (1 + radius * Math.sin(angle)),
  };
}
