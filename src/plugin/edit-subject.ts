import type { Step } from '../core/failure.ts';
import { readData, writeData } from './file-data.ts';
import { findTarget, type Target } from './find-target.ts';
import { withoutPending } from './pending-paint.ts';
import { paintsOf } from './picture-paints.ts';

/** Marks the layer that holds the patches over a frame. */
const overlayKey = 'overlay';

/** What an edit is about. */
export type EditSubject = {
  /** What is captured: all that it holds, or with `overlay` undefined its own paints alone. */
  readonly target: Target;
  /**
   * Of a frame that shows more than its own picture: the layer above its children that takes the
   * patches; null before the first.
   */
  readonly overlay: Target | null | undefined;
};

/**
 * The layer with this id as the subject of an edit. A frame whose picture lies in what it holds is
 * edited as a whole, from above: so is one that is named by its overlay. Throws as `findTarget`.
 *
 * @param masks layers that are left out of what is captured.
 */
export async function findSubject(
  id: string,
  step: Step,
  masks: readonly SceneNode[] = [],
): Promise<EditSubject> {
  const named = await findTarget(id, step);
  const frame = overlaidBy(named.node);
  const target = frame ? await findTarget(frame.id, step) : named;
  const { node } = target;
  if (!frame && isBySelf(node)) return { target, overlay: undefined };
  const top = topOverlay(node, masks);
  if (top) return { target, overlay: top.id === id ? named : await findTarget(top.id, step) };
  return { target, overlay: frame || showsChildren(node) ? null : undefined };
}

/** The layer that takes the patch; null where it is still to be made. */
export function patchLayer({ target, overlay }: EditSubject): Target | null {
  return overlay === undefined ? target : overlay;
}

/** A new layer above all that the frame holds, as large as the frame, which moves with it. */
export function addOverlay(frame: SceneNode & ChildrenMixin, name: string): Target {
  const node = figma.createRectangle();
  try {
    node.name = name;
    node.fills = [];
    frame.appendChild(node);
    if ('layoutMode' in frame && frame.layoutMode !== 'NONE') node.layoutPositioning = 'ABSOLUTE';
    node.resize(frame.width, frame.height);
    node.x = 0;
    node.y = 0;
    node.constraints = { horizontal: 'SCALE', vertical: 'SCALE' };
    // The text and the vectors below stay within reach of a click.
    node.locked = true;
    writeData(node, overlayKey, 'true');
  } catch (thrown) {
    node.remove();
    throw thrown;
  }
  return { node, paints: withoutPending([]) };
}

/** The frame over which a layer holds the patches; null when it is no such layer. */
export function overlaidBy(node: SceneNode): SceneNode | null {
  const { parent } = node;
  return isOverlay(node) && parent && 'fills' in parent ? parent : null;
}

/** The layer that has the patches of an edit of `layer`, as far as there is one. Writes nothing. */
export function patchedBy(layer: SceneNode, masks: readonly SceneNode[]): SceneNode {
  const frame = overlaidBy(layer);
  const node = frame ?? layer;
  return !frame && isBySelf(node) ? node : (topOverlay(node, masks) ?? node);
}

/** Whether its patches are laid among its own paints. */
function isBySelf(node: SceneNode): boolean {
  return !('children' in node) || node.type === 'BOOLEAN_OPERATION' || showsPicture(paintsOf(node));
}

/**
 * The overlay, if nothing that is captured lies above it: a patch on it would be covered by what it
 * was made from.
 */
function topOverlay(node: SceneNode, masks: readonly SceneNode[]): SceneNode | null {
  if (!('children' in node)) return null;
  const left = new Set(masks.map(({ id }) => id));
  const counted = node.children.filter(
    (child) => isOverlay(child) || (child.visible && !left.has(child.id)),
  );
  const top = counted[counted.length - 1];
  return top && isOverlay(top) ? top : null;
}

function showsChildren(node: SceneNode): boolean {
  return 'children' in node && node.children.some(({ visible }) => visible);
}

function isOverlay(node: BaseNode): node is RectangleNode {
  return node.type === 'RECTANGLE' && readData(node, overlayKey) !== '';
}

function showsPicture(paints: readonly Paint[]): boolean {
  return paints.some(({ type, visible }) => type === 'IMAGE' && visible !== false);
}
