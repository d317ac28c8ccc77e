import { applyToPoint, invert, type Point } from '../../../src/core/geometry.ts';
import { absoluteTransform } from '../../figma/geometry/absolute-transform.ts';
import { fillGeometry } from '../../figma/geometry/fill-geometry.ts';
import type { NodeRecord, PathRecord } from '../../figma/node-record.ts';
import type { Editor } from '../editor/editor.ts';

/** CSS pixels by which a click may miss a thin line. */
const slack = 4;
const scratch = new OffscreenCanvas(1, 1).getContext('2d');

/**
 * The layers under a point of the page, from the one on the page down to the deepest; empty when
 * there is none. Hidden and locked layers are looked through, and so is what a frame clips away.
 */
export function layersAt(editor: Editor, onPage: Point): NodeRecord[] {
  return deepestIn(editor, editor.document.currentPage, onPage);
}

function deepestIn(editor: Editor, parent: NodeRecord, onPage: Point): NodeRecord[] {
  for (const id of parent.childIds.toReversed()) {
    const node = editor.document.node(id);
    const found = node.visible && !node.locked ? pathInto(editor, node, onPage) : [];
    if (found.length > 0) return found;
  }
  return [];
}

function pathInto(editor: Editor, node: NodeRecord, onPage: Point): NodeRecord[] {
  const toNode = invert(absoluteTransform(editor.document, node));
  if (toNode === null) return [];
  const inNode = applyToPoint(toNode, onPage);
  const isInBox =
    inNode.x >= 0 && inNode.y >= 0 && inNode.x <= node.width && inNode.y <= node.height;
  if (node.clipsContent && !isInBox) return [];
  if (node.type !== 'BOOLEAN_OPERATION') {
    const inside = deepestIn(editor, node, onPage);
    if (inside.length > 0) return [node, ...inside];
  }
  return isOnLayer(editor, node, inNode, isInBox) ? [node] : [];
}

function isOnLayer(editor: Editor, node: NodeRecord, inNode: Point, isInBox: boolean): boolean {
  if (node.type === 'GROUP') return false;
  if (node.type === 'TEXT' || node.type === 'SECTION' || isOnPage(editor, node)) return isInBox;
  const paths = fillGeometry(editor.document, node, editor.kernel);
  const hasFill = node.fills.some(({ visible }) => visible);
  const hasStroke = node.strokes.some(({ visible }) => visible);
  if (hasFill && paths.some((path) => isInside(path, inNode))) return true;
  const width = node.strokeWeight + (2 * slack) / editor.view.value.zoom;
  const outlines = node.vectorPaths.length > 0 ? node.vectorPaths : paths;
  return hasStroke && outlines.some((path) => isOnLine(path, inNode, width));
}

/** A frame on the page is hit anywhere, filled or not. */
function isOnPage(editor: Editor, node: NodeRecord): boolean {
  return node.type === 'FRAME' && node.parentId === editor.document.currentPage.id;
}

function isInside({ data, windingRule }: PathRecord, { x, y }: Point): boolean {
  const rule = windingRule === 'EVENODD' ? 'evenodd' : 'nonzero';
  return windingRule !== 'NONE' && !!scratch?.isPointInPath(new Path2D(data), x, y, rule);
}

function isOnLine({ data }: PathRecord, { x, y }: Point, width: number): boolean {
  if (!scratch) return false;
  scratch.lineWidth = width;
  return scratch.isPointInStroke(new Path2D(data), x, y);
}
