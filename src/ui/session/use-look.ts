import pLimit from 'p-limit';
import { useEffect, useState } from 'preact/hooks';
import type { SelectedLayer } from '../../core/selection.ts';
import type { Tint } from '../components/thumbnail.tsx';
import { callPlugin } from '../wire/call-plugin.ts';
import { selectedLayers, selection } from './session.ts';
import { orTell } from './trouble.ts';

export type Look = { readonly bytes: Uint8Array<ArrayBuffer> | null; readonly tint: Tint | null };

/** Pixels: enough for a row's picture on a dense screen. */
const longestSide = 96;

/** Figma draws on its own main thread: one layer after the other, so that it stays free. */
const oneAtATime = pLimit(1);

/** How a selected layer looks now, a target with the masks over it. The last look stays until then. */
export function useLook(layer: SelectedLayer): Look {
  const [look, setLook] = useState<Look>({ bytes: null, tint: null });
  const { masks } = selection.value;
  const layers = selectedLayers.value;
  const { id, role } = layer;
  // `layers` changes when a selected layer may look different.
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      if (!isCurrent) return;
      const { picture } = await callPlugin('readLook', { layerId: id, longestSide });
      const outline = role === 'target' && masks.length > 0 ? await readMask(id, masks) : null;
      if (!isCurrent) return;
      const tint = picture && outline && { outline, pixelsFromNode: picture.pixelsFromNode };
      setLook({ bytes: picture?.png ?? null, tint });
    };
    void oneAtATime(() => orTell('select', read));
    return () => {
      isCurrent = false;
    };
  }, [id, role, masks, layers]);
  return look;
}

async function readMask(layerId: string, masks: readonly SelectedLayer[]) {
  const named = masks.map(({ id, name }) => ({ id, name }));
  const { outline } = await callPlugin('readMask', { layerId, masks: named });
  return outline;
}
