import { ancestorsOf } from './ancestors.ts';
import { lookUpLayer } from './look-up-layer.ts';

/**
 * Selects layers and brings them into view, on the page of the first of them; those that are gone
 * or on yet another page are left out.
 */
export async function selectLayers({
  ids,
}: {
  readonly ids: readonly string[];
}): Promise<Record<string, never>> {
  const nodes: SceneNode[] = [];
  for (const id of ids) {
    const node = await lookUpLayer(id);
    if (node) nodes.push(node);
  }
  // Somebody may have removed one meanwhile.
  const first = nodes.find(({ removed }) => !removed);
  const page = first && pageOf(first);
  if (page && page.id !== figma.currentPage.id) await figma.setCurrentPageAsync(page);
  const here = nodes.filter((node) => !node.removed && pageOf(node)?.id === figma.currentPage.id);
  if (here.length > 0) {
    figma.currentPage.selection = here;
    figma.viewport.scrollAndZoomIntoView(here);
  }
  return {};
}

function pageOf(node: SceneNode): PageNode | undefined {
  return ancestorsOf(node).find((around) => around.type === 'PAGE');
}
