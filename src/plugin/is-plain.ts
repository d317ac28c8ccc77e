/** Figma's typings leave open what is under the bytes; only plain memory crosses the wall. */
export function isPlain(bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer;
}
