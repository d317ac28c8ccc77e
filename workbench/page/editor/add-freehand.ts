import { applyToPoint, identity, type Matrix, type Point } from '../../../src/core/geometry.ts';
import { parsePaints } from '../../figma/api/schemas/paint-schema.ts';
import { pathBounds } from '../../figma/geometry/path-bounds.ts';
import { transformPaths } from '../../figma/geometry/transform-paths.ts';
import type { PathRecord } from '../../figma/node-record.ts';
import { smoothOutline } from '../canvas/smooth-outline.ts';
import { addLayer } from './add-layer.ts';
import type { Editor } from './editor.ts';
import { nextName } from './next-name.ts';
import { placeAbove } from './place-for-layer.ts';

/** CSS pixels by which a drawn outline may differ from the hand's line. */
const tolerance = 1.5;

/** A line around what it marks, as Figma's pencil draws it: what lies under it stays to be seen. */
const line = { type: 'SOLID', color: { r: 0.05, g: 0.6, b: 1 } };

/**
 * Makes a closed vector of a hand-drawn line (page units) right above the first selected layer,
 * and selects it in addition. A line without an area makes nothing.
 */
export function addFreehand(editor: Editor, points: readonly Point[]): void {
  const { document, view } = editor;
  const place = placeAbove(document, document.selection[0]);
  const inParent = points.map((point) => applyToPoint(place.fromPage, point));
  const outline: PathRecord = {
    windingRule: 'NONZERO',
    data: smoothOutline(inParent, tolerance / view.value.zoom),
  };
  const box = pathBounds(outline, identity);
  if (box === null || box.width === 0 || box.height === 0) return;
  const toNode: Matrix = [
    [1, 0, -box.x],
    [0, 1, -box.y],
  ];
  const id = addLayer(editor, 'VECTOR', place, box, {
    name: nextName(document, 'Vector'),
    vectorPaths: transformPaths([outline], toNode),
    strokes: parsePaints([line], 'strokes'),
    strokeWeight: 2,
    strokeAlign: 'CENTER',
  });
  document.select([...document.selection, id]);
}
