import { readPngSize } from './png-size.ts';

export type ImageFormat = 'png' | 'jpeg' | 'gif' | 'webp';
export type ImageHeader = {
  readonly format: ImageFormat;
  readonly width: number;
  readonly height: number;
};

/**
 * Reads format and size (pixels) from the first bytes of a PNG, JPEG, GIF or WebP, without
 * decoding it. Null when the bytes are none of these or end before the size. A JPEG's size is
 * that of its stored pixels: an EXIF orientation is not applied.
 */
export function readImageHeader(bytes: Uint8Array): ImageHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return readPng(view) ?? readGif(view) ?? readWebp(view) ?? readJpeg(view);
}

function readPng(view: DataView): ImageHeader | null {
  const size = readPngSize(view);
  return size && { format: 'png', ...size };
}

function readGif(view: DataView): ImageHeader | null {
  if (view.byteLength < 10 || view.getUint32(0) !== 0x47494638) return null;
  return { format: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

function readJpeg(view: DataView): ImageHeader | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  let offset = 2;
  while (offset + 9 <= view.byteLength && view.getUint8(offset) === 0xff) {
    const marker = view.getUint8(offset + 1);
    if (marker === 0xff) {
      offset += 1;
      continue;
    }
    // Frame headers are C0..CF except DHT (C4), JPG (C8) and DAC (CC): ITU-T T.81, table B.1.
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      return {
        format: 'jpeg',
        width: view.getUint16(offset + 7),
        height: view.getUint16(offset + 5),
      };
    }
    offset += 2 + view.getUint16(offset + 2);
  }
  return null;
}

function readWebp(view: DataView): ImageHeader | null {
  const isRiff = view.byteLength >= 30 && view.getUint32(0) === 0x52494646;
  if (!isRiff || view.getUint32(8) !== 0x57454250) return null;
  const chunk = view.getUint32(12);
  if (chunk === 0x56503820) {
    const width = view.getUint16(26, true) & 0x3fff;
    return { format: 'webp', width, height: view.getUint16(28, true) & 0x3fff };
  }
  if (chunk === 0x5650384c) {
    const bits = view.getUint32(21, true);
    return { format: 'webp', width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (chunk === 0x56503858) {
    const width = (view.getUint16(24, true) | (view.getUint8(26) << 16)) + 1;
    return {
      format: 'webp',
      width,
      height: (view.getUint16(27, true) | (view.getUint8(29) << 16)) + 1,
    };
  }
  return null;
}
