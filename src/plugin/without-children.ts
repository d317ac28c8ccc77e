import { fail } from '../core/failure.ts';
import { ancestorsOf } from './ancestors.ts';

type Child = SceneNode & MinimalBlendMixin;

/**
 * Runs `read` while the layer shows only its own paints, then puts its children back.
 *
 * They are made transparent, not hidden: a hidden child would move the others in auto layout.
 * Throws `inside-instance` or `opacity-bound`, before anything is touched, where the old state
 * could not be restored to the letter.
 */
export async function withoutChildren<Result>(
  node: SceneNode,
  read: () => Promise<Result>,
): Promise<Result> {
  const shown = shownChildren(node);
  refuseIrreversible(node, shown);
  const before = shown.map((child) => ({ child, opacity: child.opacity }));
  const restore = () => {
    for (const { child, opacity } of before) {
      if (!child.removed) child.opacity = opacity;
    }
  };
  // Figma may close the plugin while the export is under way.
  figma.on('close', restore);
  try {
    for (const child of shown) child.opacity = 0;
    return await read();
  } finally {
    restore();
    figma.off('close', restore);
  }
}

/** The children that draw something. Mask layers draw nothing, and fading one changes the others. */
function shownChildren(node: SceneNode): Child[] {
  if (!('children' in node) || node.type === 'BOOLEAN_OPERATION') return [];
  return node.children.filter(
    (child): child is Child =>
      child.visible &&
      'opacity' in child &&
      child.opacity > 0 &&
      !('isMask' in child && child.isMask),
  );
}

function refuseIrreversible(node: SceneNode, shown: readonly Child[]): void {
  if (shown.length === 0) return;
  const isInside = [node, ...ancestorsOf(node)].some((layer) => layer.type === 'INSTANCE');
  if (isInside) fail('capture', { kind: 'inside-instance' }, node);
  const bound = shown.find((child) => child.boundVariables?.opacity);
  if (bound) fail('capture', { kind: 'opacity-bound', child: bound.name }, node);
}
