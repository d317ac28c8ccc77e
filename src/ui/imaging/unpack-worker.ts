import { fromBase64 } from './from-base64.ts';

/** The picture worker's script, as the build packed it. */
export async function unpackWorker(): Promise<string> {
  const packed = new Blob([fromBase64(PACKED_WORKER)]);
  const stream = packed.stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}
