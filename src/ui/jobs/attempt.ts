import { type LayerName, toFailure } from '../../core/failure.ts';
import type { KeptPicture } from '../../core/kept-picture.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import type { Outcome, PlacedPicture } from './outcome.ts';
import type { Run } from './run.ts';

/**
 * Runs one layer's story, shows what it placed, and says how it ended. Whatever the story put by
 * with `keep` before it failed stays with the outcome; the layer no longer looks pending. Stopping
 * is not a failure.
 */
export async function attempt(
  { show }: Pick<Run, 'show'>,
  layer: LayerName,
  signal: AbortSignal,
  story: (keep: (picture: KeptPicture) => void) => Promise<PlacedPicture>,
): Promise<Outcome> {
  let kept: KeptPicture | null = null;
  const keep = (picture: KeptPicture) => {
    kept = picture;
  };
  // Nothing was touched.
  if (signal.aborted) return { kind: 'stopped', layer };
  try {
    const picture = await story(keep);
    show(picture.layer, picture);
    return { kind: 'placed', layer: picture.layer, variants: picture.variants };
  } catch (thrown) {
    // Placing takes the pending look away by itself. The run's end does it once more.
    await callPlugin('setPending', { layerId: layer.id, isPending: false }).catch(() => undefined);
    if (signal.aborted && !kept) return { kind: 'stopped', layer };
    const failure = toFailure(thrown, 'request', layer);
    return { kind: 'failed', layer, failure: { ...failure, layer: failure.layer ?? layer }, kept };
  }
}
