/** The tables of a WOFF 1.0 file by tag, unpacked. W3C, "WOFF File Format 1.0", sections 3 to 5. */
export async function readWoff(bytes: Uint8Array): Promise<Map<string, DataView>> {
  const file = viewOf(bytes);
  if (bytes.length < 44 || file.getUint32(0) !== 0x774f4646) {
    throw new Error('The font file is not a WOFF file');
  }
  const entries = Array.from({ length: file.getUint16(12) }, async (_, index) => {
    const entry = 44 + 20 * index;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    const start = file.getUint32(entry + 4);
    const packedLength = file.getUint32(entry + 8);
    const length = file.getUint32(entry + 12);
    const packed = bytes.slice(start, start + packedLength);
    return [tag, viewOf(packedLength < length ? await inflate(packed) : packed)] as const;
  });
  return new Map(await Promise.all(entries));
}

async function inflate(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
