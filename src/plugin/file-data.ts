/** The namespace of everything that Greybox keeps in the file. */
const space = 'greybox';

/** What the file keeps with a layer, page or document under `key`. Anybody may have written it. */
export function readData(node: BaseNode, key: string): string {
  return node.getSharedPluginData(space, key);
}

/** An empty text takes the entry away. Throws as Figma throws: for viewers, beyond 100 kB. */
export function writeData(node: BaseNode, key: string, text: string): void {
  node.setSharedPluginData(space, key, text);
}

/** The layers in `node` that have an entry under `key`. */
export function layersWithData(node: ChildrenMixin | PageNode, key: string): SceneNode[] {
  const sharedPluginData = { namespace: space, keys: [key] };
  return node.findAllWithCriteria({ sharedPluginData });
}

/** All that the file keeps with a layer for us, as it is now. */
export function copyData(node: BaseNode): { putBack(): void } {
  const entries = node
    .getSharedPluginDataKeys(space)
    .map((key) => [key, readData(node, key)] as const);
  const putBack = () => {
    for (const key of node.getSharedPluginDataKeys(space)) writeData(node, key, '');
    for (const [key, text] of entries) writeData(node, key, text);
  };
  return { putBack };
}
