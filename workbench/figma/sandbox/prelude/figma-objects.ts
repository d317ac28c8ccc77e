import type { Answer, HostFunctions } from '../guest.ts';
import type { MemberTable, TableKind, TableMember } from '../member-table.ts';
import { decode, encode, type ObjectCodec, type ObjectTag, type Wire } from '../wire.ts';

/** Properties that the language itself asks for: awaiting or printing a layer must not throw. */
const askedByLanguage = new Set(['then', 'toJSON']);

/**
 * Figma's objects inside the sandbox: one for each layer, picture or part of `figma`, with a
 * getter, setter or method for each member that the host has.
 */
export class FigmaObjects {
  readonly mixed = Symbol('figma.mixed');
  readonly #host: HostFunctions;
  readonly #kinds: ReadonlyMap<string, TableKind>;
  readonly #extensions = new Map<string, readonly object[]>();
  /** Made when the first object of the kind is asked for: most runs meet few kinds. */
  readonly #prototypes = new Map<string, object>();
  readonly #known = new Map<string, object>();
  readonly #tags = new WeakMap<object, ObjectTag>();
  readonly #codec: ObjectCodec;
  /** For plain data: a layer in it is only what it looks like. */
  readonly #dataCodec: ObjectCodec;
  #lastTicket = 0;
  readonly #pending = new Map<number, Pending>();

  constructor(host: HostFunctions, table: MemberTable) {
    this.#host = host;
    this.#codec = {
      mixed: this.mixed,
      toTag: (value) => this.#tags.get(value) ?? null,
      fromTag: ({ kind, id }) => this.of(kind, id),
    };
    this.#dataCodec = { ...this.#codec, mixed: Symbol('none'), toTag: () => null };
    this.#kinds = new Map(table.map((kind) => [kind.kind, kind]));
  }

  /** The one object for this kind and id. */
  of(kind: string, id: string): object {
    const key = `${kind} ${id}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made: object = Object.create(this.#prototypeOf(kind));
    if (id !== '') Object.defineProperty(made, 'id', { value: id, enumerable: true });
    this.#tags.set(made, { $: 'object', kind, id });
    this.#known.set(key, Object.preventExtensions(made));
    return made;
  }

  /** Gives the members of `extension`, which are made in the sandbox, to all objects of a kind. */
  extend(kind: string, extension: object): void {
    this.#extensions.set(kind, [...(this.#extensions.get(kind) ?? []), extension]);
  }

  /** The kinds of layers; on request only those that have this member. */
  nodeKinds(member?: string): string[] {
    return [...this.#kinds.values()]
      .filter(({ isNode }) => isNode)
      .filter(({ members }) => member === undefined || members.some(({ name }) => name === member))
      .map(({ kind }) => kind);
  }

  /** Calls a method of the object of that kind whose id is empty. */
  call(kind: string, name: string, ...args: readonly unknown[]): unknown {
    const member = this.#kindOf(kind).members.find((one) => one.name === name);
    if (member === undefined) throw new Error(`The sandbox has no ${kind}.${name}`);
    return this.#callMember(member, '', args);
  }

  read(wire: Wire, buffers: readonly ArrayBuffer[]): unknown {
    return decode(wire, buffers.map(asBytes), this.#dataCodec);
  }

  /** Ends a call of an async member. */
  settle(ticket: number, isFulfilled: boolean, wire: Wire, buffers: readonly ArrayBuffer[]): void {
    const pending = this.#pending.get(ticket);
    this.#pending.delete(ticket);
    if (isFulfilled) pending?.resolve(decode(wire, buffers.map(asBytes), this.#codec));
    else pending?.reject(readError(wire) ?? decode(wire, [], this.#codec));
  }

  #kindOf(kind: string): TableKind {
    const known = this.#kinds.get(kind);
    if (known === undefined) throw new Error(`The sandbox has no objects of kind ${kind}`);
    return known;
  }

  #prototypeOf(kind: string): object {
    const known = this.#prototypes.get(kind);
    if (known !== undefined) return known;
    const { isNode, label, missing, members } = this.#kindOf(kind);
    const prototype: object = Object.create(isNode ? strictPrototype(kind) : Object.prototype);
    for (const name of missing) Object.defineProperty(prototype, name, foreignMember(label, name));
    for (const member of members) {
      Object.defineProperty(prototype, member.name, this.#descriptor(member));
    }
    for (const extension of this.#extensions.get(kind) ?? []) {
      Object.defineProperties(prototype, Object.getOwnPropertyDescriptors(extension));
    }
    this.#prototypes.set(kind, prototype);
    return prototype;
  }

  #descriptor(member: TableMember): PropertyDescriptor {
    const objects = this;
    const { index, how } = member;
    const shared = { configurable: true, enumerable: true };
    switch (how) {
      case 'method':
        return {
          ...shared,
          value(this: object, ...args: unknown[]) {
            return objects.#callMember(member, objects.#idOf(this), args);
          },
        };
      case 'async':
        return {
          ...shared,
          value(this: object, ...args: unknown[]) {
            return objects.#callAsync(member, objects.#idOf(this), args);
          },
        };
      default:
        return {
          ...shared,
          get(this: object) {
            return objects.#readAnswer(objects.#host.get(index, objects.#idOf(this)), true);
          },
          ...(how === 'readonly' ? {} : { set: this.#setter(member) }),
        };
    }
  }

  #setter({ index, name }: TableMember) {
    const objects = this;
    return function set(this: object, value: unknown): void {
      const sent = objects.#encode(value, `set_${name}`, objects.#codec);
      objects.#readAnswer(objects.#host.set(index, objects.#idOf(this), ...sent), false);
    };
  }

  #callMember({ index, name, takesData }: TableMember, id: string, args: readonly unknown[]) {
    const sent = this.#encode(args, name, takesData ? this.#dataCodec : this.#codec);
    return this.#readAnswer(this.#host.call(index, id, ...sent), false);
  }

  #callAsync({ index, name, takesData }: TableMember, id: string, args: readonly unknown[]) {
    return new Promise((resolve, reject) => {
      const sent = this.#encode(args, name, takesData ? this.#dataCodec : this.#codec);
      this.#lastTicket += 1;
      const ticket = this.#lastTicket;
      this.#readAnswer(this.#host.callAsync(ticket, index, id, ...sent), false);
      this.#pending.set(ticket, { resolve, reject });
    });
  }

  /** The value and the bytes that go beside it. */
  #encode(value: unknown, member: string, codec: ObjectCodec): [Wire, ...ArrayBuffer[]] {
    try {
      const bytes: Uint8Array[] = [];
      return [encode(value, bytes, codec), ...bytes.map(asBuffer)];
    } catch (error) {
      throw new Error(`in ${member}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  #readAnswer(answer: Answer, isFrozen: boolean): unknown {
    if (typeof answer === 'number' || typeof answer === 'boolean') return answer;
    if (typeof answer === 'object') return asBytes(answer);
    const error = readError(answer);
    if (error !== null) throw error;
    return decode(answer, [], this.#codec, isFrozen);
  }

  #idOf(object: object): string {
    const known = this.#tags.get(object);
    if (known === undefined) throw new TypeError('Illegal invocation');
    return known.id;
  }
}

/** A member that Figma has and the workbench has not. */
function foreignMember(label: string, name: string): PropertyDescriptor {
  const refuse = (): never => {
    throw new Error(`not in the workbench: ${label}.${name}`);
  };
  return { configurable: true, get: refuse, set: refuse };
}

type Pending = { resolve(value: unknown): void; reject(reason: unknown): void };

/** Where a layer's prototype chain ends: reading what no layer of this type has throws, as in Figma. */
function strictPrototype(kind: string): object {
  return new Proxy(Object.prototype, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || key in target || askedByLanguage.has(key)) {
        return Reflect.get(target, key, receiver);
      }
      throw new TypeError(`no such property '${key}' on ${kind} node`);
    },
  });
}

/** The error for an "e…" answer; null for all others. */
function readError(wire: Wire): Error | null {
  return wire[0] === 'e' ? new Error(wire.slice(1)) : null;
}

function asBytes(buffer: ArrayBuffer): Uint8Array {
  return new Uint8Array(buffer);
}

function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): ArrayBuffer {
  const isWhole = byteOffset === 0 && byteLength === buffer.byteLength;
  return (isWhole ? buffer : buffer.slice(byteOffset, byteOffset + byteLength)) as ArrayBuffer;
}
