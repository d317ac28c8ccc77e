import type { LayerName } from '../core/failure.ts';
import type { Input } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { ancestorsOf } from './ancestors.ts';
import { lookUpLayer } from './look-up-layer.ts';
import {
  isMarked,
  markedLayers,
  putOn,
  putOnPaint,
  takeOff,
  takeOffPaint,
} from './pending-look.ts';

/**
 * The layers that look pending now, by id. The layers themselves: when Figma closes the plugin
 * there is no time to look them up.
 */
const pending = new Map<string, SceneNode>();

/** Also while none of the layers can be marked, such as those in instances. */
let isUnderWay = false;

/** Marks a layer as waiting and gives it the look, or takes both away. Neither ever fails. */
export async function setPending(
  input: Input<PluginCalls, 'setPending'>,
): Promise<Record<string, never>> {
  if (input.isPending) isUnderWay = true;
  const node = await lookUpLayer(input.layerId);
  if (node && input.isPending && putOn(node, input.request)) pending.set(node.id, node);
  if (node && !input.isPending) endPending(node);
  return {};
}

/** Whether a run is under way: from its first waiting layer to its end. */
export function isRunUnderWay(): boolean {
  return isUnderWay;
}

/** From here on the layer looks as it is. */
export function endPending(node: SceneNode): void {
  pending.delete(node.id);
  if (!node.removed && isMarked(node)) takeOff(node);
}

/**
 * Figma closes the plugin in the middle of a run: the looks go at once, the marks stay, so that the
 * next start can tell which layers got no picture.
 */
export function interruptPending(): void {
  for (const node of pending.values()) if (!node.removed) takeOffPaint(node);
  pending.clear();
}

/** No layer of this run looks pending any more. Asks Figma for nothing that takes time. */
export function endAllPending(): void {
  isUnderWay = false;
  for (const node of pending.values()) takeOff(node);
  pending.clear();
}

/**
 * Cleans the layers that bear the mark though nothing is on its way for them: a crash, an undo or a
 * copy brought the look back. Answers which they were.
 *
 * Not to be done whenever the selection changes: Figma selects anew at every undo, and a change
 * made then would be the next thing that is undone, for ever.
 */
export function sweepPending(): LayerName[] {
  const stale = markedLayers().filter((node) => !pending.has(node.id));
  for (const node of stale) takeOff(node);
  // In a view-only file they stay as they are.
  const cleaned = stale.filter((node) => !isMarked(node));
  return cleaned.map(({ id, name }) => ({ id, name }));
}

/** Runs `read` while neither `node` nor what it holds looks pending. */
export async function withoutPendingLook<Result>(
  node: SceneNode,
  read: () => Promise<Result>,
): Promise<Result> {
  const inside = [...pending.values()].filter(
    (layer) => !layer.removed && [layer, ...ancestorsOf(layer)].some(({ id }) => id === node.id),
  );
  for (const layer of inside) takeOffPaint(layer);
  try {
    return await read();
  } finally {
    for (const layer of inside) if (pending.has(layer.id) && !layer.removed) putOnPaint(layer);
  }
}
