/** Something about a layer that is otherwise while it is read. */
export type Change = {
  readonly layer: SceneNode;
  make(): void;
  takeBack(): void;
};

/** Runs `read` with the changes made, and takes them back whatever happens. */
export async function withChanges<Result>(
  changes: readonly Change[],
  read: () => Promise<Result>,
): Promise<Result> {
  const restore = () => {
    for (const { layer, takeBack } of changes) if (!layer.removed) takeBack();
  };
  // Figma may close the plugin while the export is under way.
  figma.on('close', restore);
  try {
    for (const { make } of changes) make();
    return await read();
  } finally {
    restore();
    figma.off('close', restore);
  }
}

/** Makes the changes for good. Where Figma refuses one, those before it are taken back. */
export function makeAll(changes: readonly Change[]): void {
  const made: Change[] = [];
  try {
    for (const change of changes) {
      change.make();
      made.unshift(change);
    }
  } catch (thrown) {
    for (const { takeBack } of made) takeBack();
    throw thrown;
  }
}

export function fade(layer: SceneNode & MinimalBlendMixin, during: number): Change {
  const before = layer.opacity;
  return {
    layer,
    make: () => {
      layer.opacity = during;
    },
    takeBack: () => {
      layer.opacity = before;
    },
  };
}
