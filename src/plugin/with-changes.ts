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
  const restore = () => takeAllBack(changes);
  // Figma may close the plugin while the export is under way.
  figma.on('close', restore);
  try {
    for (const { make } of changes) make();
    return await read();
  } finally {
    figma.off('close', restore);
    restore();
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
    try {
      takeAllBack(made);
    } catch {
      // What was refused first is what is to be told.
    }
    throw thrown;
  }
}

/** What Figma refuses is thrown once all the others are taken back. */
function takeAllBack(changes: readonly Change[]): void {
  const refused: unknown[] = [];
  for (const { layer, takeBack } of changes) {
    try {
      if (!layer.removed) takeBack();
    } catch (thrown) {
      refused.push(thrown);
    }
  }
  if (refused.length > 0) throw refused[0];
}

/** Another opacity. What a variable decides is not to be given back: such a layer is to be refused. */
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
