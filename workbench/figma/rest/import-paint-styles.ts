import type { NodeRecord } from '../node-record.ts';
import type { PaintStyleRecord } from '../paint-style.ts';
import type { RestMetadata } from './rest-schemas.ts';
import { styleId } from './style-id.ts';

/**
 * The document's colour styles. The REST API tells their names but not their paints: those are
 * read from the first layer that uses the style, and a style that none uses is not listed.
 */
export function importPaintStyles(
  styles: RestMetadata,
  nodes: Iterable<NodeRecord>,
): PaintStyleRecord[] {
  const users = new Map<string, NodeRecord>();
  for (const node of nodes) {
    if (node.fillStyleId !== '' && !users.has(node.fillStyleId)) users.set(node.fillStyleId, node);
  }
  return Object.entries(styles).flatMap(([restId, { key, name, remote, styleType }]) => {
    const id = styleId(restId, styles);
    const user = users.get(id);
    if (styleType !== 'FILL' || user === undefined) return [];
    return [{ id, key, name, remote, paints: user.fills }];
  });
}
