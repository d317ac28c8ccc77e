import fc from 'fast-check';
import { type Matrix, multiply } from '../../src/core/geometry.ts';
import type { FigmaDocument } from '../../workbench/figma/document.ts';
import type { NodePatch } from '../../workbench/figma/new-record.ts';
import type { NodeType } from '../../workbench/figma/node-record.ts';
import { solid } from './solid.ts';

const black = [solid(0)];

/** A shape of any kind, anyhow turned, with a fill, a stroke or both. */
type Shape = {
  readonly kind: NodeType;
  readonly transform: Matrix;
  readonly fields: NodePatch;
};

const unit = fc.double({ min: 0, max: 1, noNaN: true });

const transform = fc
  .record({ x: unit, y: unit, angle: unit, isFlipped: fc.boolean() })
  .map(({ x, y, angle, isFlipped }): Matrix => {
    const radians = angle * 2 * Math.PI;
    const turned: Matrix = [
      [Math.cos(radians), Math.sin(radians), 60 + x * 200],
      [-Math.sin(radians), Math.cos(radians), 60 + y * 120],
    ];
    const flip: Matrix = [
      [isFlipped ? -1 : 1, 0, 0],
      [0, 1, 0],
    ];
    return multiply(turned, flip);
  });

/** A closed blob of curves around the middle of its box. */
const blob = fc.array(unit, { minLength: 3, maxLength: 7 }).map((radii) => {
  const points = radii.map((radius, index) => {
    const angle = (index / radii.length) * 2 * Math.PI;
    const length = 15 + radius * 25;
    return [40 + length * Math.cos(angle), 40 + length * Math.sin(angle)].map((value) =>
      value.toFixed(2),
    );
  });
  const [first] = points;
  const curves = points.map((point, index) => {
    const next = points[(index + 1) % points.length];
    return `C ${point.join(' ')} 40 40 ${next?.join(' ')}`;
  });
  return `M ${first?.join(' ')} ${curves.join(' ')} Z`;
});

const paints = fc
  .record({
    hasFill: fc.boolean(),
    hasStroke: fc.boolean(),
    strokeWeight: fc.integer({ min: 3, max: 14 }),
    strokeAlign: fc.constantFrom('INSIDE' as const, 'OUTSIDE' as const, 'CENTER' as const),
    strokeJoin: fc.constantFrom('MITER' as const, 'ROUND' as const, 'BEVEL' as const),
    dashPattern: fc.constantFrom([], [], [8, 6]),
  })
  .map(
    ({ hasFill, hasStroke, ...stroke }): NodePatch => ({
      fills: hasFill || !hasStroke ? black : [],
      strokes: hasStroke ? black : [],
      ...stroke,
    }),
  );

const size = fc.record({
  width: fc.integer({ min: 12, max: 120 }),
  height: fc.integer({ min: 12, max: 90 }),
});

const leaf: fc.Arbitrary<Shape> = fc
  .record({
    kind: fc.constantFrom<NodeType>(
      'RECTANGLE',
      'ELLIPSE',
      'POLYGON',
      'STAR',
      'VECTOR',
      'LINE',
      'TEXT',
    ),
    transform,
    paints,
    size,
    blob,
    radius: fc.integer({ min: 0, max: 30 }),
    pointCount: fc.integer({ min: 3, max: 8 }),
  })
  .map(({ kind, paints: painted, radius, blob: data, ...shape }) => ({
    kind,
    transform: shape.transform,
    fields: fieldsOf(kind, painted, radius, data, shape.pointCount, shape.size),
  }));

function fieldsOf(
  kind: NodeType,
  painted: NodePatch,
  radius: number,
  data: string,
  pointCount: number,
  box: { width: number; height: number },
): NodePatch {
  const common = { ...painted, ...box, pointCount };
  switch (kind) {
    case 'RECTANGLE':
      return { ...common, cornerRadii: [radius, radius, 0, radius] };
    case 'VECTOR':
      return { ...common, width: 80, height: 80, vectorPaths: [{ windingRule: 'NONZERO', data }] };
    case 'LINE':
      return { ...common, height: 0, fills: [], strokes: black, strokeAlign: 'CENTER' };
    case 'TEXT':
      return {
        ...common,
        width: 140,
        height: 60,
        fills: black,
        strokes: [],
        characters: 'Mask',
        fontSize: 48,
        lineHeight: 58,
      };
    default:
      return common;
  }
}

/** A mask as a tree: a leaf by itself, or some of them in a group, a frame or a boolean operation. */
export type RandomMask = {
  readonly holder: 'none' | 'GROUP' | 'FRAME' | 'BOOLEAN_OPERATION';
  readonly holderTransform: Matrix;
  readonly holderFields: NodePatch;
  readonly leaves: readonly Shape[];
};

export const randomMask: fc.Arbitrary<RandomMask> = fc.record({
  holder: fc.constantFrom('none', 'none', 'none', 'GROUP', 'FRAME', 'BOOLEAN_OPERATION'),
  holderTransform: transform,
  holderFields: fc
    .record({
      paints,
      size,
      clipsContent: fc.boolean(),
      operation: fc.constantFrom(
        'UNION' as const,
        'SUBTRACT' as const,
        'INTERSECT' as const,
        'EXCLUDE' as const,
      ),
    })
    .map(({ paints: painted, size: box, clipsContent, operation }) => ({
      ...painted,
      ...box,
      clipsContent,
      booleanOperation: operation,
    })),
  leaves: fc.array(leaf, { minLength: 1, maxLength: 3 }),
});

/** Adds the mask to a document, inside `parentId`, and answers its id. */
export function addMask(document: FigmaDocument, parentId: string, mask: RandomMask): string {
  const [first] = mask.leaves;
  if (mask.holder === 'none' && first) return addShape(document, parentId, first);
  const kind = mask.holder === 'none' ? 'GROUP' : mask.holder;
  const isFrame = kind === 'FRAME';
  const fields = isFrame
    ? { ...mask.holderFields, relativeTransform: mask.holderTransform }
    : {
        booleanOperation: mask.holderFields.booleanOperation ?? 'UNION',
        ...(kind === 'BOOLEAN_OPERATION' ? { fills: black } : {}),
      };
  const id = document.add(kind, parentId, fields);
  for (const shape of mask.leaves) addShape(document, id, shape);
  return id;
}

function addShape(document: FigmaDocument, parentId: string, shape: Shape): string {
  return document.add(shape.kind, parentId, {
    ...shape.fields,
    relativeTransform: shape.transform,
  });
}
