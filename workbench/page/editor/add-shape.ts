import { boundsAfter, type Rect } from '../../../src/core/geometry.ts';
import { parsePaints } from '../../figma/api/schemas/paint-schema.ts';
import { addLayer } from './add-layer.ts';
import type { Editor } from './editor.ts';
import { nextName } from './next-name.ts';
import { placeAt } from './place-for-layer.ts';

/** Figma's own, for a new shape. */
const grey = { type: 'SOLID', color: { r: 0.85, g: 0.85, b: 0.85 } };

/** Adds a grey shape over `onPage` in the frame where it was begun, and selects it. */
export function addShape(editor: Editor, kind: 'rectangle' | 'ellipse', onPage: Rect): void {
  const { document } = editor;
  const place = placeAt(editor, onPage);
  const box = boundsAfter(place.fromPage, onPage);
  const [type, word] =
    kind === 'ellipse' ? (['ELLIPSE', 'Ellipse'] as const) : (['RECTANGLE', 'Rectangle'] as const);
  const id = addLayer(editor, type, place, box, {
    name: nextName(document, word),
    fills: parsePaints([grey], 'fills'),
  });
  document.select([id]);
}
