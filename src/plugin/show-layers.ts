import { describeThrown, fail } from '../core/failure.ts';
import type { Input } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { lookUpLayer } from './look-up-layer.ts';
import { refuseViewOnly } from './refuse-view-only.ts';
import { tellSelection } from './tell-selection.ts';
import { type Change, makeAll } from './with-changes.ts';

/**
 * Shows or hides layers; those that are gone are left out. An undo step of its own. Throws
 * `view-only`, or `change-refused` with the first layer that refuses: then none is changed.
 */
export async function showLayers({
  ids,
  isShown,
}: Input<PluginCalls, 'showLayers'>): Promise<Record<string, never>> {
  refuseViewOnly();
  const layers: SceneNode[] = [];
  for (const id of ids) {
    const layer = await lookUpLayer(id);
    if (layer) layers.push(layer);
  }
  makeAll(layers.map((layer) => shown(layer, isShown)));
  figma.commitUndo();
  tellSelection();
  return {};
}

function shown(layer: SceneNode, isShown: boolean): Change {
  const before = layer.visible;
  const make = () => {
    try {
      layer.visible = isShown;
    } catch (thrown) {
      fail('place', { kind: 'change-refused', detail: describeThrown(thrown) }, layer);
    }
  };
  const takeBack = () => {
    layer.visible = before;
  };
  return { layer, make, takeBack };
}
