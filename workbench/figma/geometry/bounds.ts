import {
  boundsAfter,
  intersection,
  invert,
  type Matrix,
  multiply,
  type Rect,
  union,
} from '../../../src/core/geometry.ts';
import type { NodeRecord } from '../node-record.ts';
import type { Scene } from '../scene.ts';
import { absoluteTransform, containerTransform } from './absolute-transform.ts';
import { maskBounds, paintedBounds } from './painted-bounds.ts';
import type { PathKernel } from './path-kernel.ts';

/** The box on the page around the layer's own box: no strokes, no shadows. Null for a page. */
export function absoluteBoundingBox(scene: Scene, node: NodeRecord): Rect | null {
  if (node.type === 'PAGE' || node.type === 'DOCUMENT') return null;
  return boxAfter(absoluteTransform(scene, node), node);
}

/**
 * The box on the page around what is seen of the layer: with strokes and shadows, without what
 * ancestors clip away or masks hide. Null when nothing is; a mask itself is never seen. The
 * opacity of ancestors does not count.
 */
export function absoluteRenderBounds(
  scene: Scene,
  node: NodeRecord,
  kernel: PathKernel,
): Rect | null {
  let seen = unclippedRenderBounds(scene, node, kernel);
  if (node.isMask) return null;
  let inner = node;
  while (seen !== null && inner.parentId !== null) {
    const parent = scene.node(inner.parentId);
    for (const sibling of siblingsBelow(scene, parent, inner)) {
      if (!sibling.isMask || !sibling.visible || seen === null) continue;
      const container = containerTransform(scene, sibling);
      seen = intersection(seen, maskBounds(scene, sibling, container, kernel));
    }
    const clip = parent.clipsContent ? absoluteBoundingBox(scene, parent) : null;
    if (seen !== null && clip !== null) seen = intersection(seen, clip);
    inner = parent;
  }
  return seen;
}

/**
 * As `absoluteRenderBounds`, but for all that the layer paints, wherever ancestors cut it off.
 * What a boolean operation is made of is not seen itself.
 */
export function unclippedRenderBounds(
  scene: Scene,
  node: NodeRecord,
  kernel: PathKernel,
): Rect | null {
  let id = node.parentId;
  while (id !== null) {
    const ancestor = scene.node(id);
    if (!ancestor.visible || ancestor.type === 'BOOLEAN_OPERATION') return null;
    id = ancestor.parentId;
  }
  return paintedBounds(scene, node, containerTransform(scene, node), kernel);
}

/**
 * Where a group or boolean operation must stand, and how large, to fit its children; its rotation
 * stays. Layers over a mask count only within the mask's box. A boolean operation whose result is
 * smaller than its operands' boxes gets the size of the boxes: of the lowest for SUBTRACT, of what
 * all have in common for INTERSECT.
 */
export function fitGroup(
  scene: Scene,
  node: NodeRecord,
): Pick<NodeRecord, 'relativeTransform' | 'width' | 'height'> {
  const { relativeTransform, width, height } = node;
  const toGroup = invert(relativeTransform);
  const bounds = toGroup && groupBounds(scene, node, toGroup);
  if (!bounds) return { relativeTransform, width, height };
  const shift: Matrix = [
    [1, 0, bounds.x],
    [0, 1, bounds.y],
  ];
  return {
    relativeTransform: multiply(relativeTransform, shift),
    width: bounds.width,
    height: bounds.height,
  };
}

function groupBounds(scene: Scene, group: NodeRecord, toGroup: Matrix): Rect | null {
  const children = group.childIds.map((id) => scene.node(id));
  const operation = group.type === 'BOOLEAN_OPERATION' ? group.booleanOperation : 'UNION';
  let mask: Rect | null = null;
  const boxes: Rect[] = [];
  for (const child of children) {
    const box = boxAfter(multiply(toGroup, child.relativeTransform), child);
    const seen: Rect | null = mask ? intersection(mask, box) : box;
    if (child.isMask) mask = seen;
    if (seen) boxes.push(seen);
  }
  const [first, ...others] = boxes;
  if (first === undefined || operation === 'SUBTRACT') return first ?? null;
  if (operation === 'INTERSECT') {
    return others.reduce<Rect | null>((common, box) => common && intersection(common, box), first);
  }
  return others.reduce(union, first);
}

function boxAfter(matrix: Matrix, { width, height }: NodeRecord): Rect {
  return boundsAfter(matrix, { x: 0, y: 0, width, height });
}

function siblingsBelow(scene: Scene, parent: NodeRecord, node: NodeRecord): NodeRecord[] {
  return parent.childIds.slice(0, parent.childIds.indexOf(node.id)).map((id) => scene.node(id));
}
