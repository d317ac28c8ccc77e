type Hiding = {
  /** The layers in question, looked up before. */
  readonly layers: readonly SceneNode[];
  /** Ids of those that are known from before. */
  readonly known: readonly string[];
  /** Whether a variant was seen until now, and is from now on. */
  readonly wasSeen: boolean;
  readonly isSeen: boolean;
};

/**
 * Hides the layers that draw a placeholder while a picture is seen in its place, and shows them
 * again with the original. What a designer has hidden stays hidden. Answers the ids of those that
 * are ours to show again, and how to take all of it back.
 */
export function keepHidden({ layers, known, wasSeen, isSeen }: Hiding) {
  const ids: string[] = [];
  const changed: SceneNode[] = [];
  for (const layer of layers) {
    if (layer.removed) continue;
    const isKnown = known.includes(layer.id);
    const isHiddenByUs = isKnown && wasSeen && !layer.visible;
    if (isSeen ? layer.visible : isHiddenByUs) {
      if (!flip(layer)) continue;
      changed.push(layer);
    } else if (isSeen ? !isHiddenByUs : !isKnown) continue;
    ids.push(layer.id);
  }
  return { ids, takeBack: () => changed.forEach(flip) };
}

/** Answers whether Figma let it. */
function flip(layer: SceneNode): boolean {
  try {
    layer.visible = !layer.visible;
    return true;
  } catch {
    return false;
  }
}
