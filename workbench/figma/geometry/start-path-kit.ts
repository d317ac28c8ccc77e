/// <reference path="./pathkit-wasm.d.ts" />
import loadPathKit, { type PathKit } from 'pathkit-wasm';

/**
 * Starts PathKit from the bytes of its WebAssembly file. In Node its loader hangs handlers on the
 * process that end it, without a word, at the first promise rejected by anyone: they are taken off.
 */
export function startPathKit(wasmBinary: Uint8Array): Promise<PathKit> {
  const isNode = 'process' in globalThis;
  const exceptions = isNode ? process.listeners('uncaughtException') : [];
  const rejections = isNode ? process.listeners('unhandledRejection') : [];
  const starting = loadPathKit({ wasmBinary });
  if (!isNode) return starting;
  for (const listener of process.listeners('uncaughtException')) {
    if (!exceptions.includes(listener)) process.off('uncaughtException', listener);
  }
  for (const listener of process.listeners('unhandledRejection')) {
    if (!rejections.includes(listener)) process.off('unhandledRejection', listener);
  }
  return starting;
}
