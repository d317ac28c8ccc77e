/** Whether auto layout decides where the layer is, and its siblings make room for it. */
export function isArranged(layer: SceneNode): boolean {
  const { parent } = layer;
  return (
    parent !== null &&
    'layoutMode' in parent &&
    parent.layoutMode !== 'NONE' &&
    'layoutPositioning' in layer &&
    layer.layoutPositioning === 'AUTO'
  );
}
