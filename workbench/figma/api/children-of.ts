import type { NodeRecord } from '../node-record.ts';
import type { ApiContext } from './context.ts';
import { isInsideInstance } from './is-inside-instance.ts';

/** The layers directly inside, as the plugin may see them. Throws for a page that is not loaded. */
export function childrenOf(api: ApiContext, node: NodeRecord): NodeRecord[] {
  if (node.type === 'PAGE' && !api.loadedPages.has(node.id)) {
    throw new Error(
      'Cannot access children on a page that has not been explicitly loaded. Remember to call `await page.loadAsync()` or `await figma.loadAllPagesAsync()` first',
    );
  }
  const children = node.childIds.map((id) => api.document.node(id));
  if (!api.skipInvisibleInstanceChildren) return children;
  return children.filter((child) => child.visible || !isInsideInstance(api.document, child));
}

/** All layers inside, parents before their children, back to front. */
export function descendantsOf(api: ApiContext, node: NodeRecord): NodeRecord[] {
  const found: NodeRecord[] = [];
  const visit = (parent: NodeRecord): void => {
    for (const child of childrenOf(api, parent)) {
      found.push(child);
      visit(child);
    }
  };
  visit(node);
  return found;
}
