import * as z from 'zod/mini';
import type { Matrix, Point } from '../../../../src/core/geometry.ts';
import type { FigmaDocument } from '../../document.ts';
import { absoluteTransform } from '../../geometry/absolute-transform.ts';
import { absoluteBoundingBox, absoluteRenderBounds } from '../../geometry/bounds.ts';
import type { NodeRecord } from '../../node-record.ts';
import type { Members } from '../member.ts';
import { parseValue } from '../parse-value.ts';
import { placeNode } from '../place-node.ts';
import { resizeNode } from '../resize-node.ts';
import { matrix } from '../schemas/value-schemas.ts';
import { stored } from '../stored.ts';

const smallest = 0.01;
const constraint = z.enum(['MIN', 'CENTER', 'MAX', 'STRETCH', 'SCALE']);
const sizeSchema = z.number().check(z.gte(smallest));

/** Size and place, for everything on a page. */
export const placementMembers = {
  x: {
    isPlacement: true,
    get: (_, node) => node.relativeTransform[0][2],
    set: ({ document }, node, value) => {
      moveTo(document, node, { ...originOf(node), x: parseValue(z.number(), value, 'x') });
    },
  },
  y: {
    isPlacement: true,
    get: (_, node) => node.relativeTransform[1][2],
    set: ({ document }, node, value) => {
      moveTo(document, node, { ...originOf(node), y: parseValue(z.number(), value, 'y') });
    },
  },
  width: { get: (_, node) => node.width },
  height: { get: (_, node) => node.height },
  relativeTransform: {
    isPlacement: true,
    get: (_, node) => node.relativeTransform,
    set: ({ document }, node, value) => {
      const wanted = parseValue(matrix, value, 'relativeTransform');
      placeNode(document, node, withUnitAxes(wanted));
    },
  },
  absoluteTransform: { get: ({ document }, node) => absoluteTransform(document, node) },
  absoluteBoundingBox: { get: ({ document }, node) => absoluteBoundingBox(document, node) },
} satisfies Members<NodeRecord>;

export const resizeMembers = {
  resize: {
    edits: true,
    isPlacement: true,
    call: ({ document }, node, [width, height]) => resize(document, node, width, height),
  },
  resizeWithoutConstraints: {
    edits: true,
    isPlacement: true,
    call: ({ document }, node, [width, height]) => resize(document, node, width, height),
  },
} satisfies Members<NodeRecord>;

/** Placement with rotation and the bounds of what is drawn. */
export const layoutMembers = {
  ...placementMembers,
  ...resizeMembers,
  absoluteRenderBounds: {
    get: ({ document, kernel }, node) => absoluteRenderBounds(document, node, kernel),
  },
  /** Degrees, counterclockwise on the screen, about the top left corner. */
  rotation: {
    isPlacement: true,
    get: (_, { relativeTransform: [[a], [b]] }) => (Math.atan2(-b, a) * 180) / Math.PI + 0,
    set: ({ document }, node, value) => {
      const radians = (parseValue(z.number(), value, 'rotation') * Math.PI) / 180;
      const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
      const { x, y } = originOf(node);
      placeNode(document, node, [
        [cos, sin, x],
        [-sin, cos, y],
      ]);
    },
  },
  layoutPositioning: stored('layoutPositioning', z.enum(['AUTO', 'ABSOLUTE'])),
} satisfies Members<NodeRecord>;

export const constraintMembers = {
  constraints: stored('constraints', z.object({ horizontal: constraint, vertical: constraint })),
} satisfies Members<NodeRecord>;

function originOf({ relativeTransform: [[, , x], [, , y]] }: NodeRecord): Point {
  return { x, y };
}

/** Auto layout decides where its children stand: moving one does nothing, as in Figma. */
function moveTo(document: FigmaDocument, node: NodeRecord, { x, y }: Point): void {
  const parent = node.parentId === null ? null : document.node(node.parentId);
  const isLaidOut = parent !== null && parent.layoutMode !== 'NONE';
  if (isLaidOut && node.layoutPositioning === 'AUTO') return;
  const [[a, c], [b, d]] = node.relativeTransform;
  placeNode(document, node, [
    [a, c, x],
    [b, d, y],
  ]);
}

/** Figma keeps no scale in a transform: the axes are brought back to length 1. */
function withUnitAxes([[a, c, e], [b, d, f]]: Matrix): Matrix {
  const [xAxis, yAxis] = [Math.hypot(a, b), Math.hypot(c, d)];
  if (xAxis === 0 || yAxis === 0) throw new Error('Transform must have an inverse');
  return [
    [a / xAxis, c / yAxis, e],
    [b / xAxis, d / yAxis, f],
  ];
}

function resize(document: FigmaDocument, node: NodeRecord, width: unknown, height: unknown): void {
  const heightSchema = node.type === 'LINE' ? z.literal(0) : sizeSchema;
  resizeNode(
    document,
    node,
    parseValue(sizeSchema, width, 'width'),
    parseValue(heightSchema, height, 'height'),
  );
}
