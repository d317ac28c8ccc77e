import type { FigmaDocument } from './document.ts';
import type { PathKernel } from './geometry/path-kernel.ts';
import type { NodeRecord } from './node-record.ts';
import { exportNode } from './rest/export-node.ts';
import type { RestJson } from './rest/rest-json.ts';

/**
 * A layer with all that it holds, as `exportAsync` tells it in the format JSON_REST_V1: what the
 * REST API answers for that layer, without `geometry=paths`.
 */
export function exportRest(
  document: FigmaDocument,
  node: NodeRecord,
  kernel: PathKernel,
): RestJson {
  const inside = [node, ...document.descendants(node.id)];
  const componentIds = inside.flatMap(({ id, type, componentId }) =>
    type === 'COMPONENT' ? [id] : (componentId ?? []),
  );
  const components = [...new Set(componentIds)]
    .filter((id) => document.has(id))
    .map((id) => {
      const { key, name, remote } = document.node(id);
      return [id, { key, name, remote }] as const;
    });
  const usedStyles = new Set(inside.map(({ fillStyleId }) => fillStyleId));
  const styles = document.paintStyles
    .filter(({ id }) => usedStyles.has(id))
    .map(({ id, key, name, remote }) => [id, { key, name, remote, styleType: 'FILL' }] as const);
  return {
    document: exportNode(document, node, kernel),
    components: Object.fromEntries(components),
    componentSets: {},
    schemaVersion: 0,
    styles: Object.fromEntries(styles),
  };
}
