import { describeThrown, fail } from '../core/failure.ts';
import type { PluginAnswers } from '../protocol/answers.ts';
import type { Input } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { findLayer } from './find-layer.ts';
import { nextTurn } from './next-turn.ts';

/**
 * A layer with all that it holds, as text: handing a tree of thousands of layers to the window as it
 * is takes half as long again as writing it down first. Taking it in and writing it down are two
 * steps, so that neither is felt. Throws `layer-gone` or `export-failed`.
 */
export async function readScreen({
  id,
}: Input<PluginCalls, 'readScreen'>): Promise<PluginAnswers['readScreen']> {
  const rest = await exportRest(await findLayer(id, 'select'));
  await nextTurn();
  return { rest: JSON.stringify(rest) };
}

async function exportRest(node: SceneNode): Promise<object> {
  try {
    return await node.exportAsync({ format: 'JSON_REST_V1' });
  } catch (thrown) {
    // Figma rejects exports with plain strings.
    return fail('select', { kind: 'export-failed', detail: describeThrown(thrown) }, node);
  }
}
