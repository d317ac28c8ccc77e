import type { PluginAnswers } from '../protocol/answers.ts';
import type { Input } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { describeLayer } from './describe-layer.ts';
import { lookUpLayer } from './look-up-layer.ts';

/** The layers with these ids as they are now; those that are gone are left out. */
export async function describeLayers({
  ids,
}: Input<PluginCalls, 'describeLayers'>): Promise<PluginAnswers['describeLayers']> {
  const layers: PluginAnswers['describeLayers']['layers'] = [];
  for (const id of ids) {
    const node = await lookUpLayer(id);
    if (node) layers.push(describeLayer(node));
  }
  return { layers };
}
