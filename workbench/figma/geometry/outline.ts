import { identity, invert, type Matrix, multiply } from '../../../src/core/geometry.ts';
import type { NodeRecord, PathRecord } from '../node-record.ts';
import type { Scene } from '../scene.ts';
import { absoluteTransform } from './absolute-transform.ts';
import { ellipseOutline } from './ellipse-outline.ts';
import { lineOutline } from './line-outline.ts';
import type { PathKernel } from './path-kernel.ts';
import { polygonOutline } from './polygon-outline.ts';
import { polygonCorners, rectangleCorners, starCorners } from './regular-corners.ts';
import { centredStroke } from './stroke-outline.ts';
import { textOutline } from './text/text-outline.ts';
import { transformPaths } from './transform-paths.ts';

/**
 * The lines that a layer is made of, in its own space, whether it is painted or not. `NONE` marks
 * an open line.
 */
export function outline(scene: Scene, node: NodeRecord, kernel: PathKernel): readonly PathRecord[] {
  if (node.type === 'BOOLEAN_OPERATION' && node.childIds.length > 0) {
    return combinedChildren(scene, node, kernel);
  }
  const known = kernel.known.ofLayers.get(node);
  if (known !== undefined) return known;
  const paths = ownOutline(node, kernel);
  kernel.known.ofLayers.set(node, paths);
  return paths;
}

/** A document's own outlines win where the rest of the record does not tell the shape. */
function ownOutline(node: NodeRecord, kernel: PathKernel): readonly PathRecord[] {
  switch (node.type) {
    case 'DOCUMENT':
    case 'PAGE':
    case 'GROUP':
    case 'SLICE':
      return [];
    case 'FRAME':
    case 'SECTION':
    case 'COMPONENT':
    case 'COMPONENT_SET':
    case 'INSTANCE':
    case 'RECTANGLE':
      return area(polygonOutline(rectangleCorners(node), node.cornerRadii));
    case 'ELLIPSE':
      return area(ellipseOutline(node));
    case 'LINE':
      return [{ windingRule: 'NONE', data: lineOutline(node) }];
    case 'POLYGON':
      return imported(node) ?? area(roundedAlike(polygonCorners(node), node));
    case 'STAR':
      return imported(node) ?? area(roundedAlike(starCorners(node), node));
    case 'VECTOR':
      return imported(node) ?? transformPaths(node.vectorPaths, identity);
    case 'TEXT':
      return imported(node) ?? textOutline(node, kernel.fonts);
    case 'BOOLEAN_OPERATION':
      return imported(node) ?? [];
  }
}

function area(data: string): PathRecord[] {
  return [{ windingRule: 'NONZERO', data }];
}

/** Polygons and stars have one radius for all corners: the first. */
function roundedAlike(corners: Parameters<typeof polygonOutline>[0], node: NodeRecord): string {
  return polygonOutline(corners, Array(corners.length).fill(node.cornerRadii[0]));
}

function imported({ importedGeometry }: NodeRecord): readonly PathRecord[] | null {
  const paths = importedGeometry?.fill ?? [];
  return paths.length === 0 ? null : transformPaths(paths, identity);
}

function combinedChildren(
  scene: Scene,
  node: NodeRecord,
  kernel: PathKernel,
): readonly PathRecord[] {
  const parts = descendants(scene, node);
  const known = kernel.known.combined.get(node);
  const isUnchanged =
    known?.parts.length === parts.length &&
    known.parts.every((part, index) => part === parts[index]);
  if (known !== undefined && isUnchanged) return known.paths;
  const fromPage = invert(absoluteTransform(scene, node));
  const operands = node.childIds
    .map((id) => scene.node(id))
    .filter((child) => child.visible)
    .map((child) => (fromPage ? operand(scene, child, fromPage, kernel) : []));
  const paths = kernel.combine(node.booleanOperation, operands);
  kernel.known.combined.set(node, { parts, paths });
  return paths;
}

function descendants(scene: Scene, node: NodeRecord): NodeRecord[] {
  return node.childIds
    .map((id) => scene.node(id))
    .flatMap((child) => [child, ...descendants(scene, child)]);
}

/**
 * What a layer adds to a boolean operation: the area of its shape together with its visible
 * stroke. A shape that has only a stroke adds only that; a group adds all that is in it.
 */
function operand(
  scene: Scene,
  node: NodeRecord,
  fromPage: Matrix,
  kernel: PathKernel,
): readonly PathRecord[] {
  if (node.type === 'GROUP') {
    return node.childIds
      .map((id) => scene.node(id))
      .filter((child) => child.visible)
      .flatMap((child) => operand(scene, child, fromPage, kernel));
  }
  const lines = outline(scene, node, kernel);
  return transformPaths(
    paintedArea(lines, node, kernel),
    multiply(fromPage, absoluteTransform(scene, node)),
  );
}

function paintedArea(
  lines: readonly PathRecord[],
  node: NodeRecord,
  kernel: PathKernel,
): readonly PathRecord[] {
  const closed = lines.filter(({ windingRule }) => windingRule !== 'NONE');
  if (!node.strokes.some((paint) => paint.visible)) return closed;
  const stroke = centredStroke(lines, node, kernel);
  const isFilled = node.fills.some((paint) => paint.visible);
  const align = closed.length === 0 ? 'CENTER' : node.strokeAlign;
  if (isFilled) return align === 'INSIDE' ? closed : [...closed, ...stroke];
  if (align === 'CENTER') return stroke;
  return kernel.combine(align === 'INSIDE' ? 'INTERSECT' : 'SUBTRACT', [stroke, closed]);
}
