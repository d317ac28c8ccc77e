import { fail } from '../core/failure.ts';
import { isInsideInstance } from './is-inside-instance.ts';

type Fadable = SceneNode & MinimalBlendMixin;

/**
 * Runs `read` while the layer shows its own paints alone, at full strength, then puts everything
 * back. A patch becomes one of these paints: what the layer's opacity and its children do to it
 * comes on top by itself.
 *
 * Children are made transparent, not hidden: a hidden child would move the others in auto layout.
 * Throws `inside-instance` or `opacity-bound`, before anything is touched, where the old state
 * could not be restored to the letter.
 */
export async function withOwnPaintsAlone<Result>(
  node: SceneNode,
  read: () => Promise<Result>,
): Promise<Result> {
  const changes = plannedChanges(node);
  refuseIrreversible(node, changes);
  const restore = () => {
    for (const { layer, before } of changes) {
      if (!layer.removed) layer.opacity = before;
    }
  };
  // Figma may close the plugin while the export is under way.
  figma.on('close', restore);
  try {
    for (const { layer, during } of changes) layer.opacity = during;
    return await read();
  } finally {
    restore();
    figma.off('close', restore);
  }
}

type Change = { readonly layer: Fadable; readonly before: number; readonly during: number };

function plannedChanges(node: SceneNode): Change[] {
  const changes = shownChildren(node).map((layer) => ({
    layer,
    before: layer.opacity,
    during: 0,
  }));
  // A layer at opacity 0 shows nothing: its export fails, and the designer is told.
  const isFaded = 'opacity' in node && node.opacity > 0 && node.opacity < 1;
  return isFaded ? [...changes, { layer: node, before: node.opacity, during: 1 }] : changes;
}

/** The children that draw something. Mask layers draw nothing, and fading one changes the others. */
function shownChildren(node: SceneNode): Fadable[] {
  if (!('children' in node) || node.type === 'BOOLEAN_OPERATION') return [];
  return node.children.filter(
    (child): child is Fadable =>
      child.visible &&
      'opacity' in child &&
      child.opacity > 0 &&
      !('isMask' in child && child.isMask),
  );
}

function refuseIrreversible(node: SceneNode, changes: readonly Change[]): void {
  if (changes.length === 0) return;
  if (isInsideInstance(node)) fail('capture', { kind: 'inside-instance' }, node);
  const bound = changes.find(({ layer }) => layer.boundVariables?.opacity);
  if (bound) fail('capture', { kind: 'opacity-bound', child: bound.layer.name }, node);
}
