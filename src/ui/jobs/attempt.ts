import { type LayerName, toFailure } from '../../core/failure.ts';
import type { KeptPicture, Outcome } from './outcome.ts';

/**
 * Runs one layer's story and says how it ended. Whatever the story put by with `keep` before it
 * failed stays with the outcome. Stopping is not a failure.
 *
 * @param story resolves with a picture of the layer as it is now.
 */
export async function attempt(
  layer: LayerName,
  signal: AbortSignal,
  story: (keep: (picture: KeptPicture) => void) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Outcome> {
  let kept: KeptPicture | null = null;
  const keep = (picture: KeptPicture) => {
    kept = picture;
  };
  try {
    signal.throwIfAborted();
    return { kind: 'placed', layer, bytes: await story(keep) };
  } catch (thrown) {
    if (signal.aborted && !kept) return { kind: 'stopped', layer };
    const failure = toFailure(thrown, 'request', layer);
    return { kind: 'failed', layer, failure: { ...failure, layer: failure.layer ?? layer }, kept };
  }
}
