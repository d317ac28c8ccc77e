import { describeThrown, fail } from '../core/failure.ts';
import type { Input } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { commitAside } from './commit-aside.ts';
import { writeData } from './file-data.ts';
import { lookUpLayer } from './look-up-layer.ts';
import { refuseViewOnly } from './refuse-view-only.ts';

/**
 * Keeps alt texts with their layers, as one undo step, or in the middle of a run as a part of it; an empty one is taken away. Layers that are
 * gone are left out. Throws `view-only`, or `place-failed` at the first layer that refuses: those
 * before it have theirs.
 */
export async function saveAlt({
  alts,
}: Input<PluginCalls, 'saveAlt'>): Promise<Record<string, never>> {
  refuseViewOnly();
  for (const { layerId, alt } of alts) {
    const node = await lookUpLayer(layerId);
    try {
      if (node) writeData(node, 'alt', alt);
    } catch (thrown) {
      commitAside();
      return fail('place', { kind: 'place-failed', detail: describeThrown(thrown) }, node);
    }
  }
  commitAside();
  return {};
}
