import type { Size } from './geometry.ts';

/** The pixels of a PNG, from its first bytes; null when it is none or ends before them. */
export function readPngSize(view: DataView): Size | null {
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89504e47) return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
