import { signal } from '@preact/signals';

type Bytes = Uint8Array<ArrayBuffer>;

/** More would fill the memory in a long session: a picture has a megabyte or two. */
const most = 24;

/**
 * Pictures that the results show. A variant's own picture has its hash for a key; what the layer
 * looks like with it `look` and the hash, what it looked like before it `before` and the hash, and
 * before all of them `original` and the layer's id.
 */
export const pictures = signal<ReadonlyMap<string, Bytes>>(new Map());

/** Keeps a picture; those that were kept first are forgotten first. */
export function keepPicture(key: string, bytes: Bytes): void {
  const kept = new Map(pictures.value);
  kept.delete(key);
  kept.set(key, bytes);
  pictures.value = new Map([...kept].slice(-most));
}

export const lookKey = (hash: string) => `look ${hash}`;
export const beforeKey = (hash: string) => `before ${hash}`;
export const originalKey = (layerId: string) => `original ${layerId}`;
