/** The layer with this id as it is now, or null when it was removed. */
export async function lookUpLayer(id: string): Promise<SceneNode | null> {
  const node = await figma.getNodeByIdAsync(id);
  const isLayer = node && !node.removed && node.type !== 'PAGE' && node.type !== 'DOCUMENT';
  return isLayer ? node : null;
}
