import { formatPath, parsePath } from '../geometry/path-commands.ts';
import type { NodeRecord, PathRecord } from '../node-record.ts';
import type { RestNode } from './rest-schemas.ts';

/** Layers whose outlines do not follow from what else is known of them. */
const drawnByHand = new Set([
  'VECTOR',
  'STAR',
  'REGULAR_POLYGON',
  'POLYGON',
  'BOOLEAN_OPERATION',
  'TEXT',
]);

/** The outlines that came with the document (`geometry=paths`), where they are needed. */
export function importGeometry(
  node: RestNode,
  leftOut: Set<string>,
): Pick<NodeRecord, 'importedGeometry' | 'vectorPaths'> {
  const { fillGeometry, strokeGeometry } = node;
  const isWithout = fillGeometry === undefined && strokeGeometry === undefined;
  if (isWithout || !drawnByHand.has(node.type)) return { importedGeometry: null, vectorPaths: [] };
  const read = ({ path, windingRule }: RestPath): PathRecord[] => {
    try {
      const data = formatPath(parsePath(path));
      return [{ windingRule: windingRule === 'EVENODD' ? 'EVENODD' : 'NONZERO', data }];
    } catch {
      leftOut.add('Outlines that are not in absolute M, L, C, Q and Z');
      return [];
    }
  };
  const fill = (fillGeometry ?? []).flatMap(read);
  const stroke = (strokeGeometry ?? []).flatMap(read);
  return {
    importedGeometry: { fill, stroke },
    vectorPaths: node.type === 'VECTOR' ? fill : [],
  };
}

type RestPath = { readonly path: string; readonly windingRule: string };
