import type { OwnPicture } from '../own-picture.ts';
import { listOf } from './fields.ts';

type Ours = Pick<OwnPicture, 'layer' | 'original' | 'hides'>;

/**
 * A REST document as it was before our pictures: their layers show their original paints, and what
 * is hidden behind them is seen. So the same placeholders are found in it again. `rest` itself is
 * changed: it may be long, and is read once.
 */
export function asBefore(rest: unknown, pictures: readonly Ours[]): unknown {
  if (pictures.length === 0) return rest;
  const originals = new Map(pictures.map(({ layer, original }) => [layer.id, original]));
  const hidden = new Set(pictures.flatMap(({ hides }) => hides));
  const open = [rest];
  while (open.length > 0) {
    const node = open.pop();
    if (!isChangeable(node)) continue;
    open.push(node.document, ...listOf(node.children));
    const original = typeof node.id === 'string' ? originals.get(node.id) : undefined;
    if (original) {
      node.fills = listOf(node.fills).map((paint, index) =>
        isChangeable(paint) ? { ...paint, visible: original.includes(index) } : paint,
      );
    }
    if (typeof node.id === 'string' && hidden.has(node.id)) node.visible = true;
  }
  return rest;
}

function isChangeable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
