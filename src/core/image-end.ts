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
      return hasEndMarker(bytes);
    case 'gif':
      return trimZeros(bytes).slice(-1)[0] === 0x3b;
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

/** EOI may be followed by what cameras and editors append; within a scan it cannot occur. */
function hasEndMarker(bytes: Uint8Array): boolean {
  for (let index = bytes.length - 2; index > 0; index -= 1) {
    if (bytes[index] === 0xff && bytes[index + 1] === 0xd9) return true;
  }
  return false;
}
