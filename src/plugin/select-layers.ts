import { ancestorsOf } from './ancestors.ts';
import { lookUpLayer } from './look-up-layer.ts';

/** Selects layers and brings them into view; those that are gone or on another page are left out. */
export async function selectLayers({
  ids,
}: {
  readonly ids: readonly string[];
}): Promise<Record<string, never>> {
  const nodes: SceneNode[] = [];
  for (const id of ids) {
    const node = await lookUpLayer(id);
    if (node && isOnCurrentPage(node)) nodes.push(node);
  }
  const here = nodes.filter((node) => !node.removed && isOnCurrentPage(node));
  if (here.length > 0) {
    figma.currentPage.selection = here;
    figma.viewport.scrollAndZoomIntoView(here);
  }
  return {};
}

function isOnCurrentPage(node: SceneNode): boolean {
  return ancestorsOf(node).some(({ id }) => id === figma.currentPage.id);
}
