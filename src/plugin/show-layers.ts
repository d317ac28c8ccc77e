import { describeThrown, fail } from '../core/failure.ts';
import type { Input } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { lookUpLayer } from './look-up-layer.ts';
import { tellSelection } from './tell-selection.ts';

/** Shows or hides layers; those that are gone are left out. An undo step of its own. */
export async function showLayers({
  ids,
  isShown,
}: Input<PluginCalls, 'showLayers'>): Promise<Record<string, never>> {
  for (const id of ids) {
    const node = await lookUpLayer(id);
    if (!node) continue;
    try {
      node.visible = isShown;
    } catch (thrown) {
      return fail('place', { kind: 'place-failed', detail: describeThrown(thrown) }, node);
    }
  }
  figma.commitUndo();
  tellSelection();
  return {};
}
