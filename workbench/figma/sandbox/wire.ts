/**
 * How values cross between the sandbox and its host, as text: "u" is undefined, "n…" a number, "s…"
 * a text, "e…" an error, "j…" anything more as JSON. What JSON has no word for stands in it as an
 * object with the key "$"; bytes travel beside it. Runs on both sides.
 */
export type Wire = string;

/** Stands in the JSON for one of Figma's objects. */
export type ObjectTag = { readonly $: 'object'; readonly kind: string; readonly id: string };
type Tag =
  | ObjectTag
  | { readonly $: 'bytes'; readonly index: number }
  | { readonly $: 'date'; readonly time: number }
  | { readonly $: 'number'; readonly text: string }
  | { readonly $: 'undefined' }
  | { readonly $: 'mixed' }
  /** A plain object that has a key "$" of its own. */
  | { readonly $: 'entries'; readonly entries: readonly (readonly [string, unknown])[] };

/** What each side knows of Figma's objects. */
export type ObjectCodec = {
  /** The tag for one of Figma's objects; null for all others. */
  toTag(value: object): ObjectTag | null;
  fromTag(tag: ObjectTag): unknown;
  readonly mixed: symbol;
};

/**
 * The text for `value`; bytes in it are appended to `bytes`. Functions, prototypes,
 * ArrayBuffers and typed arrays other than Uint8Array are lost, as in Figma. Throws for symbols
 * and for structures that contain themselves.
 */
export function encode(value: unknown, bytes: Uint8Array[], codec: ObjectCodec): Wire {
  if (typeof value === 'number') return `n${value}`;
  if (typeof value === 'string') return `s${value}`;
  if (value === undefined || typeof value === 'function') return 'u';
  const packed = isPlain(value, 0) ? value : pack(value, bytes, codec, []);
  return `j${JSON.stringify(packed)}`;
}

/** Levels of nesting up to which data is tried to be sent as it is. */
const shallow = 20;

/** Whether JSON says all there is to say of `value`: most that crosses is like that. */
function isPlain(value: unknown, depth: number): boolean {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth > shallow) return false;
  if (Array.isArray(value)) {
    for (const part of value) if (!isPlain(part, depth + 1)) return false;
    return true;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype || '$' in value) return false;
  for (const key in value) {
    if (!isPlain((value as { readonly [key: string]: unknown })[key], depth + 1)) return false;
  }
  return true;
}

function pack(
  value: unknown,
  bytes: Uint8Array[],
  codec: ObjectCodec,
  around: readonly object[],
): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : tag({ $: 'number', text: String(value) });
    case 'undefined':
    case 'function':
      return tag({ $: 'undefined' });
    case 'symbol':
    case 'bigint':
      if (value === codec.mixed) return tag({ $: 'mixed' });
      throw new Error(`Cannot unwrap ${typeof value}`);
    case 'object':
      return value === null ? null : packObject(value, bytes, codec, around);
  }
}

function packObject(
  value: object,
  bytes: Uint8Array[],
  codec: ObjectCodec,
  around: readonly object[],
): unknown {
  if (value instanceof Uint8Array) return tag({ $: 'bytes', index: bytes.push(value) - 1 });
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return {};
  if (value instanceof Date) return tag({ $: 'date', time: value.getTime() });
  const known = codec.toTag(value);
  if (known !== null) return known;
  if (around.includes(value)) throw new Error('Cannot unwrap a structure that contains itself');
  const within = [...around, value];
  const packPart = (part: unknown) => pack(part, bytes, codec, within);
  if (Array.isArray(value)) return value.map(packPart);
  const entries = Object.entries(value)
    .filter(([, part]) => typeof part !== 'function')
    .map(([key, part]) => [key, packPart(part)] as const);
  return '$' in value ? tag({ $: 'entries', entries }) : Object.fromEntries(entries);
}

/** Only gives the compiler the type: a tag is plain JSON. */
function tag(one: Tag): Tag {
  return one;
}

/** The value that `encode` was given; arrays and objects are frozen on request. */
export function decode(
  wire: Wire,
  bytes: readonly Uint8Array[],
  codec: ObjectCodec,
  isFrozen = false,
): unknown {
  if (wire[0] === 'n') return Number(wire.slice(1));
  if (wire[0] === 's') return wire.slice(1);
  if (wire[0] === 'u') return undefined;
  const value: unknown = JSON.parse(wire.slice(1));
  if (wire.includes('"$"')) return unpack(value, bytes, codec, isFrozen);
  return isFrozen ? frozen(value) : value;
}

function frozen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  for (const key in value) frozen((value as { readonly [key: string]: unknown })[key]);
  return Object.freeze(value);
}

function unpack(
  value: unknown,
  bytes: readonly Uint8Array[],
  codec: ObjectCodec,
  isFrozen: boolean,
): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const unpackPart = (part: unknown) => unpack(part, bytes, codec, isFrozen);
  const finished = (made: object) => (isFrozen ? Object.freeze(made) : made);
  if (Array.isArray(value)) return finished(value.map(unpackPart));
  if (isTag(value)) {
    if (value.$ !== 'entries') return fromTag(value, bytes, codec);
    return finished(
      Object.fromEntries(value.entries.map(([key, part]) => [key, unpackPart(part)])),
    );
  }
  const parts = Object.entries(value).map(([key, part]) => [key, unpackPart(part)] as const);
  return finished(Object.fromEntries(parts));
}

function fromTag(
  known: Exclude<Tag, { $: 'entries' }>,
  bytes: readonly Uint8Array[],
  codec: ObjectCodec,
): unknown {
  switch (known.$) {
    case 'bytes':
      return bytes[known.index];
    case 'date':
      return new Date(known.time);
    case 'number':
      return Number(known.text);
    case 'undefined':
      return undefined;
    case 'mixed':
      return codec.mixed;
    case 'object':
      return codec.fromTag(known);
  }
}

function isTag(value: object): value is Tag {
  return '$' in value;
}
