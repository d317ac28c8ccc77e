import { describeThrown, fail } from '../core/failure.ts';
import type { Input } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { lookUpLayer } from './look-up-layer.ts';
import { refuseViewOnly } from './refuse-view-only.ts';
import { tellSelection } from './tell-selection.ts';

/**
 * Shows or hides layers; those that are gone are left out. An undo step of its own. Throws
 * `view-only`, or `place-failed` at the first layer that refuses: those before it are changed.
 */
export async function showLayers({
  ids,
  isShown,
}: Input<PluginCalls, 'showLayers'>): Promise<Record<string, never>> {
  refuseViewOnly();
  try {
    for (const id of ids) {
      const node = await lookUpLayer(id);
      if (node) show(node, isShown);
    }
  } finally {
    // Also what was changed before a layer refused.
    figma.commitUndo();
    tellSelection();
  }
  return {};
}

function show(node: SceneNode, isShown: boolean): void {
  try {
    node.visible = isShown;
  } catch (thrown) {
    fail('place', { kind: 'place-failed', detail: describeThrown(thrown) }, node);
  }
}
