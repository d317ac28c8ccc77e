import { describeLayer } from './describe-layer.ts';
import { isInsideInstance } from './is-inside-instance.ts';
import { isPendingPaint, pendingPaint, withoutPending } from './pending-paint.ts';
import { pluginDataSpace } from './plugin-data-space.ts';
import { writer } from './writer.ts';

const key = 'pending';

/** A layer whose paints can be read and written as a list. */
type Painted = SceneNode & MinimalFillsMixin & { fills: readonly Paint[] };

/**
 * Gives a layer the pending look, with a mark by which it is found again after a crash. Answers
 * false and leaves the layer alone where taking the look away would leave a trace: paints of a
 * style, overrides in an instance, paints that Figma does not take back.
 */
export function putOn(node: SceneNode): boolean {
  if (!takesLook(node)) return false;
  try {
    node.setSharedPluginData(pluginDataSpace, key, writer());
    if (!node.fills.some(isPendingPaint)) node.fills = [...node.fills, pendingPaint];
    return true;
  } catch {
    // A look is decoration: whatever is in its way, the run goes on.
    takeOff(node);
    return false;
  }
}

/** Takes the look and its mark from a layer; one without them is left as it is. */
export function takeOff(node: SceneNode): void {
  if (node.removed) return;
  try {
    takeOffPaint(node);
    node.setSharedPluginData(pluginDataSpace, key, '');
  } catch {
    // The file became view-only meanwhile, or the layer a part of an instance.
  }
}

/** Takes the paint alone; the mark stays, so that a crash now is cleaned up after as well. */
export function takeOffPaint(node: SceneNode): void {
  if (!isPainted(node) || isStyled(node) || !node.fills.some(isPendingPaint)) return;
  node.fills = withoutPending(node.fills);
}

/** Whether the layer bears our own mark: somebody else's run is not ours to end. */
export function isMarked(node: SceneNode): boolean {
  return node.getSharedPluginData(pluginDataSpace, key) === writer();
}

/** The layers of the current page that bear our mark. */
export function markedLayers(): SceneNode[] {
  const sharedPluginData = { namespace: pluginDataSpace, keys: [key] };
  return figma.currentPage.findAllWithCriteria({ sharedPluginData }).filter(isMarked);
}

function takesLook(node: SceneNode): node is Painted {
  const { fills, hidden } = describeLayer(node);
  const isPlain = fills === 'plain' || fills === 'picture';
  return isPlain && !hidden && isPainted(node) && !isStyled(node) && !isInsideInstance(node);
}

function isPainted(node: SceneNode): node is Painted {
  return 'fills' in node && node.fills !== figma.mixed;
}

function isStyled(node: Painted): boolean {
  return 'fillStyleId' in node && node.fillStyleId !== '';
}
