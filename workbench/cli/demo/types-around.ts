import type { Page } from 'playwright';

/** The types of a layer and of all around it, the innermost first. */
export function typesAround(page: Page, layerId: string): Promise<unknown[]> {
  return page.evaluate(async (id) => {
    const types: unknown[] = [];
    for (let layer = await window.workbench.node(id); layer; ) {
      types.push(layer.type);
      layer = typeof layer.parent === 'string' ? await window.workbench.node(layer.parent) : null;
    }
    return types;
  }, layerId);
}
