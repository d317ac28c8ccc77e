import type { PluginAnswers } from '../protocol/answers.ts';
import type { Input } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { findLayer } from './find-layer.ts';
import { readOutline } from './read-outline.ts';

/** The outline of masks over a target, in the target's node units. Empty when they show nothing. */
export async function readMask(
  input: Input<PluginCalls, 'readMask'>,
): Promise<PluginAnswers['readMask']> {
  const target = await findLayer(input.layerId, 'select');
  const masks: SceneNode[] = [];
  for (const mask of input.masks) masks.push(await findLayer(mask.id, 'select', mask));
  return { outline: readOutline(masks, target) };
}
