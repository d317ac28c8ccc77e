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
