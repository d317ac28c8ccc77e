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
 */
export async function findSubject(id: string, step: Step): Promise<EditSubject> {
  const target = await findTarget(id, step);
  const { node } = target;
  const frame = overlaidBy(node);
  if (frame) return { target: await findTarget(frame.id, step), overlay: target };
  if (!('children' in node) || node.type === 'BOOLEAN_OPERATION' || showsPicture(target.paints)) {
    return { target, overlay: undefined };
  }
  const found = node.children.find(isOverlay);
  if (found) return { target, overlay: await findTarget(found.id, step) };
  return { target, overlay: node.children.some(({ visible }) => visible) ? null : undefined };
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

/** The layer that has the patches of an edit of `node`, as far as there is one. Writes nothing. */
export function patchedBy(node: SceneNode): SceneNode {
  const isBySelf = !('children' in node) || showsPicture(paintsOf(node));
  return isBySelf ? node : (node.children.find(isOverlay) ?? node);
}

function isOverlay(node: BaseNode): node is RectangleNode {
  return node.type === 'RECTANGLE' && readData(node, overlayKey) !== '';
}

function showsPicture(paints: readonly Paint[]): boolean {
  return paints.some(({ type, visible }) => type === 'IMAGE' && visible !== false);
}
