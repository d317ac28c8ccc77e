import type { Input, Output } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { describeLayer } from './describe-layer.ts';
import { lookUpLayer } from './look-up-layer.ts';

/** The layers with these ids as they are now; those that are gone are left out. */
export async function describeLayers({
  ids,
}: Input<PluginCalls, 'describeLayers'>): Promise<Output<PluginCalls, 'describeLayers'>> {
  const layers: Output<PluginCalls, 'describeLayers'>['layers'] = [];
  for (const id of ids) {
    const node = await lookUpLayer(id);
    if (node) layers.push(describeLayer(node));
  }
  return { layers };
}
