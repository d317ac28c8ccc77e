import { describeLayer } from './describe-layer.ts';
import { layersWithData, readData, writeData } from './file-data.ts';
import { isInsideInstance } from './is-inside-instance.ts';
import { isPendingPaint, pendingPaint, withoutPending } from './pending-paint.ts';
import { writer } from './writer.ts';

const key = 'pending';

/** A layer whose paints can be read and written as a list. */
type Painted = SceneNode & MinimalFillsMixin & { fills: readonly Paint[] };

/**
 * Marks a layer as waiting for the picture of a request: the file's own record of it, by which the
 * layer is found again after a crash. With the mark comes the look, where it can be had. Answers
 * false and leaves the layer alone where the mark itself would leave a trace, or is refused.
 */
export function putOn(node: SceneNode, request = ''): boolean {
  if (isInsideInstance(node)) return false;
  try {
    writeData(node, key, `${writer()} ${request}`.trim());
  } catch {
    // A viewer's file, or a component of another file.
    return false;
  }
  putOnPaint(node);
  return true;
}

/**
 * Gives the look alone. A layer goes without where taking it away would leave a trace: paints of a
 * style, paints that Figma does not take back.
 */
export function putOnPaint(node: SceneNode): void {
  if (!takesLook(node) || node.fills.some(isPendingPaint)) return;
  try {
    node.fills = [...node.fills, pendingPaint];
  } catch {
    // A look is decoration: whatever is in its way, the run goes on.
  }
}

/** Takes the look and its mark from a layer; one without them is left as it is. */
export function takeOff(node: SceneNode): void {
  if (node.removed) return;
  try {
    takeOffPaint(node);
    writeData(node, key, '');
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
  return readData(node, key).split(' ')[0] === writer();
}

/** The layers of the current page that bear our mark. */
export function markedLayers(): SceneNode[] {
  return layersWithData(figma.currentPage, key).filter(isMarked);
}

function takesLook(node: SceneNode): node is Painted {
  const { fills, hidden } = describeLayer(node);
  const isPlain = fills === 'plain' || fills === 'picture';
  return isPlain && !hidden && isPainted(node) && !isStyled(node);
}

function isPainted(node: SceneNode): node is Painted {
  return 'fills' in node && node.fills !== figma.mixed;
}

function isStyled(node: Painted): boolean {
  return 'fillStyleId' in node && node.fillStyleId !== '';
}
