import type { PluginAnswers } from '../protocol/answers.ts';
import type { Input } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { exportPixels } from './export-pixels.ts';
import { findLayer } from './find-layer.ts';
import { withoutPendingLook } from './pending.ts';

/** A further picture that the model may look at. */
export async function captureReference(
  input: Input<PluginCalls, 'captureReference'>,
): Promise<PluginAnswers['captureReference']> {
  const node = await findLayer(input.layer.id, 'capture', input.layer);
  return {
    size: { width: node.width, height: node.height },
    picture: await withoutPendingLook(node, () => exportPixels(node, input.scale)),
  };
}
