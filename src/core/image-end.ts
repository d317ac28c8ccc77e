import type { ImageFormat } from './image-header.ts';

/**
 * Whether a picture's bytes run to the end that its format prescribes. A cut download has a
 * sound header, and decoders differ in whether they mind.
 */
export function isComplete(bytes: Uint8Array, format: ImageFormat): boolean {
  switch (format) {
    case 'png':
      return pngEnds(bytes);
    case 'jpeg':
      return endsWith(trimZeros(bytes), [0xff, 0xd9]);
    case 'gif':
      return endsWith(trimZeros(bytes), [0x3b]);
    case 'webp':
      return riffEnds(bytes);
  }
}

/** Walks the chunks up to IEND: a PNG may be followed by other bytes. */
function pngEnds(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let offset = 8;
  while (offset + 12 <= bytes.length) {
    const length = view.getUint32(offset);
    const isEnd = view.getUint32(offset + 4) === 0x49454e44;
    offset += 12 + length;
    if (isEnd) return offset <= bytes.length;
  }
  return false;
}

function riffEnds(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes.length >= 8 && view.getUint32(4, true) + 8 <= bytes.length;
}

/** Some encoders pad. */
function trimZeros(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return bytes.subarray(0, end);
}

function endsWith(bytes: Uint8Array, ending: readonly number[]): boolean {
  const start = bytes.length - ending.length;
  return start >= 0 && ending.every((byte, index) => bytes[start + index] === byte);
}
