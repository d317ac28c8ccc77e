import type { Page } from 'playwright';

/** The id of the page that holds a layer. */
export function pageOf(page: Page, layerId: string): Promise<string> {
  return page.evaluate(async (id) => {
    let layer = await window.workbench.node(id);
    while (layer?.type !== 'PAGE') {
      if (typeof layer?.parent !== 'string') throw new Error(`The layer ${id} is on no page.`);
      layer = await window.workbench.node(layer.parent);
    }
    return String(layer.id);
  }, layerId);
}
