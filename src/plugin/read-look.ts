import { FailureError } from '../core/failure.ts';
import type { CapturedPicture, PluginAnswers } from '../protocol/answers.ts';
import type { Input } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { exportPixels } from './export-pixels.ts';
import { findLayer } from './find-layer.ts';

/** Pixels for one unit at most: a small layer is drawn sharp enough to be looked at closely. */
const largestScale = 4;

/** The layer with all that it holds, as it looks now. Writes nothing, so viewers have it too. */
export async function readLook({
  layerId,
  longestSide,
}: Input<PluginCalls, 'readLook'>): Promise<PluginAnswers['readLook']> {
  const node = await findLayer(layerId, 'select');
  const { width, height } = node;
  return { size: { width, height }, picture: await lookOf(node, longestSide) };
}

async function lookOf(node: SceneNode, longestSide: number): Promise<CapturedPicture | null> {
  const { absoluteBoundingBox: bounds } = node;
  const isSeen = 'absoluteRenderBounds' in node && node.absoluteRenderBounds !== null;
  if (!bounds || !isSeen) return null;
  const scale = longestSide / Math.max(bounds.width, bounds.height);
  try {
    return await exportPixels(node, Math.min(scale, largestScale));
  } catch (thrown) {
    // Figma finds nothing to draw where a parent clips it all away, or is out of memory.
    if (thrown instanceof FailureError) return null;
    throw thrown;
  }
}
