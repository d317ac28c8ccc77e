import type { Rect, Size } from '../geometry.ts';
import { type Fields, isFields, listOf, numberOr, textOf } from './fields.ts';
import type { Layer } from './layer.ts';
import { readPaints } from './read-paints.ts';

const nowhere: Rect = { x: 0, y: 0, width: 0, height: 0 };

/**
 * Layers of Figma's REST JSON and all that is visible in them, from the back to the front: a holder
 * stands before what it holds. What is hidden, or no layer at all, is left out. Walks without
 * recursion: a document may be nested deeper than the stack.
 */
export function readLayers(roots: readonly unknown[]): Layer[] {
  const layers: Layer[] = [];
  const open: Waiting[] = roots.map((rest) => ({ rest, parent: null, siblings: [] })).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { rest: fields, parent, siblings } = next;
    if (!isFields(fields) || !isVisible(fields)) continue;
    const children: Layer[] = [];
    const layer = readLayer(fields, parent, children, layers.length);
    layers.push(layer);
    siblings.push(layer);
    // The shapes of a boolean are not seen themselves.
    const below = layer.type === 'BOOLEAN_OPERATION' ? [] : listOf(fields.children);
    for (let index = below.length - 1; index >= 0; index -= 1) {
      open.push({ rest: below[index], parent: layer, siblings: children });
    }
  }
  return layers;
}

type Waiting = {
  readonly rest: unknown;
  readonly parent: Layer | null;
  /** Where the layer is to be added. */
  readonly siblings: Layer[];
};

function isVisible({ id, type, visible, opacity }: Fields): boolean {
  const isLayer = typeof id === 'string' && typeof type === 'string';
  return isLayer && visible !== false && opacity !== 0;
}

function readLayer(
  fields: Fields,
  parent: Layer | null,
  children: readonly Layer[],
  order: number,
): Layer {
  const type = textOf(fields.type);
  const box = readBox(fields.absoluteBoundingBox);
  const { width, height } = ownSize(fields, box);
  const isText = type === 'TEXT';
  return {
    id: textOf(fields.id),
    name: textOf(fields.name),
    type,
    box,
    width,
    height,
    paints: readPaints(fields),
    text: isText ? textOf(fields.characters) : null,
    fontSize: isText && isFields(fields.style) ? numberOr(fields.style.fontSize, 0) : 0,
    cornerRadius: readRadius(fields),
    isMask: fields.isMask === true,
    note: readNote(fields.annotations),
    componentId: typeof fields.componentId === 'string' ? fields.componentId : null,
    parent,
    screen: parent && (parent.screen ?? parent),
    children,
    order,
  };
}

function readBox(box: unknown): Rect {
  if (!isFields(box)) return nowhere;
  const [x, y] = [numberOr(box.x, null), numberOr(box.y, null)];
  const [width, height] = [numberOr(box.width, null), numberOr(box.height, null)];
  if (x === null || y === null || width === null || height === null) return nowhere;
  return { x, y, width, height };
}

/** The size before rotation: told with `geometry=paths`, else reckoned from the box around it. */
function ownSize({ size, rotation }: Fields, box: Rect): Size {
  if (isFields(size)) {
    const [width, height] = [numberOr(size.x, null), numberOr(size.y, null)];
    if (width !== null && height !== null) return { width, height };
  }
  const angle = numberOr(rotation, 0);
  if (angle === 0) return box;
  // The box around a turned rectangle is w·c + h·s wide and w·s + h·c high.
  const [c, s] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const determinant = c * c - s * s;
  const width = (box.width * c - box.height * s) / determinant;
  const height = (box.height * c - box.width * s) / determinant;
  // At 45° both are the same, and any rectangle would do.
  return Math.abs(determinant) > 0.05 && width > 0 && height > 0 ? { width, height } : box;
}

function readRadius({ cornerRadius, rectangleCornerRadii: corners }: Fields): number {
  const each = listOf(corners).map((corner) => numberOr(corner, 0));
  return numberOr(cornerRadius, each.length === 0 ? 0 : Math.min(...each));
}

function readNote(annotations: unknown): string {
  return listOf(annotations)
    .map((note) => (isFields(note) ? textOf(note.label) || textOf(note.labelMarkdown) : ''))
    .filter((label) => label.trim() !== '')
    .join(' ');
}
