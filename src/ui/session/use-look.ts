import { useEffect, useState } from 'preact/hooks';
import type { SelectedLayer } from '../../core/selection.ts';
import type { Tint } from '../components/draw-thumbnail.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import { longestLook, lookRest, oneLookAtATime } from './look-queue.ts';
import { isRunning, selectedLayers, selection } from './session.ts';
import { inBackground } from './trouble.ts';

export type Look = { readonly bytes: Uint8Array<ArrayBuffer> | null; readonly tint: Tint | null };

/**
 * How a selected layer looks, a target with the masks over it. The last look stays until there is a
 * new one; during a run, when layers look pending, none is taken.
 *
 * @param isSeen false while the designer does not see it.
 */
export function useLook(layer: SelectedLayer, isSeen: boolean): Look {
  const [look, setLook] = useState<Look>({ bytes: null, tint: null });
  const { masks } = selection.value;
  // Changes when a selected layer may look different.
  const layers = selectedLayers.value;
  const isDue = isSeen && !isRunning.value;
  const { id, role } = layer;
  useEffect(() => {
    if (!isDue) return;
    let isCurrent = true;
    const read = async () => {
      if (!isCurrent) return;
      const { picture } = await callPlugin('readLook', { layerId: id, longestSide: longestLook });
      const outline = role === 'target' && masks.length > 0 ? await readMask(id, masks) : null;
      if (!isCurrent) return;
      const tint = picture && outline && { outline, pixelsFromNode: picture.pixelsFromNode };
      setLook({ bytes: picture?.png ?? null, tint });
    };
    const timer = setTimeout(() => {
      void oneLookAtATime(() => inBackground('select', read));
    }, lookRest);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [id, role, masks, layers, isDue]);
  return look;
}

async function readMask(layerId: string, masks: readonly SelectedLayer[]) {
  const named = masks.map(({ id, name }) => ({ id, name }));
  const { outline } = await callPlugin('readMask', { layerId, masks: named });
  return outline;
}
