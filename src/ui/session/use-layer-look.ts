import { useEffect, useState } from 'preact/hooks';
import { callPlugin } from '../wire/call-plugin.ts';
import { longestLook, lookRest, oneLookAtATime } from './look-queue.ts';
import { isRunning } from './session.ts';
import { inBackground } from './trouble.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A few kilobytes each: a long list is scrolled through without reading all of it anew. */
const most = 400;

/** How layers looked, by layer and what they showed then; null for nothing to see. */
const looks = new Map<string, Bytes | null>();

/**
 * How a layer looks: null until it has been seen in the window. The last look stays until there is
 * a new one.
 *
 * @param shows changes when the layer may look different
 * @param isDue false while the designer does not see it; during a run only layers that are through
 * are looked at, because the others look pending.
 */
export function useLayerLook(
  id: string,
  shows: string,
  isDue: boolean,
  isThrough = false,
): Bytes | null {
  const key = `${id} ${shows}`;
  const [look, setLook] = useState(() => looks.get(key) ?? null);
  const isFree = isDue && (isThrough || !isRunning.value);
  useEffect(() => {
    const known = looks.get(key);
    if (known) setLook(known);
    if (!isFree || looks.has(key)) return;
    let isCurrent = true;
    const read = async () => {
      if (!isCurrent) return;
      const { picture } = await callPlugin('readLook', { layerId: id, longestSide: longestLook });
      remember(key, picture?.png ?? null);
      if (isCurrent) setLook(picture?.png ?? null);
    };
    const timer = setTimeout(() => {
      void oneLookAtATime(() => inBackground('select', read));
    }, lookRest);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [id, key, isFree]);
  return look;
}

/** Forgets them all: the layers may have changed. */
export function forgetLooks(): void {
  looks.clear();
}

function remember(key: string, look: Bytes | null): void {
  looks.set(key, look);
  const [oldest] = looks.keys();
  if (looks.size > most && oldest !== undefined) looks.delete(oldest);
}
