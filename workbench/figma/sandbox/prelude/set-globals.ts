/** What the language itself has, in the engine that Figma uses. */
const language = new Set([
  'Object',
  'Function',
  'Error',
  'EvalError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'TypeError',
  'URIError',
  'AggregateError',
  'InternalError',
  'Array',
  'Iterator',
  'parseInt',
  'parseFloat',
  'isNaN',
  'isFinite',
  'decodeURI',
  'decodeURIComponent',
  'encodeURI',
  'encodeURIComponent',
  'escape',
  'unescape',
  'Infinity',
  'NaN',
  'undefined',
  'Number',
  'Boolean',
  'String',
  'Math',
  'Reflect',
  'Symbol',
  'globalThis',
  'Date',
  'eval',
  'RegExp',
  'JSON',
  'Proxy',
  'Map',
  'Set',
  'WeakMap',
  'WeakSet',
  'ArrayBuffer',
  'SharedArrayBuffer',
  'Uint8ClampedArray',
  'Int8Array',
  'Uint8Array',
  'Int16Array',
  'Uint16Array',
  'Int32Array',
  'Uint32Array',
  'BigInt64Array',
  'BigUint64Array',
  'Float16Array',
  'Float32Array',
  'Float64Array',
  'DataView',
  'Atomics',
  'Promise',
  'BigInt',
  'WeakRef',
  'FinalizationRegistry',
]);

/** Figma has these and the workbench has not. */
const missing = ['fetch', 'alert'];

/** Leaves the plugin with the language and `given`, and nothing that only this engine would have. */
export function setGlobals(given: { readonly [name: string]: unknown }): void {
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (!language.has(name)) Reflect.deleteProperty(globalThis, name);
  }
  for (const [name, value] of Object.entries(given)) {
    Object.defineProperty(globalThis, name, { value, enumerable: true });
  }
  for (const name of missing) {
    const get = (): never => {
      throw new Error(`not in the workbench: ${name}`);
    };
    Object.defineProperty(globalThis, name, { get });
  }
}
