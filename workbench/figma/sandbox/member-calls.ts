import type { BoundMember } from '../api/bind-members.ts';
import type { ApiContext } from '../api/context.ts';
import type { EngineValue } from './quickjs-engine.ts';
import { referenceCodec } from './reference-codec.ts';
import { decode, encode, type Wire } from './wire.ts';

/** A value with the bytes that go beside it. */
export type Parcel = { readonly wire: Wire; readonly bytes: readonly Uint8Array[] };

/** Reads, writes and calls the members of Figma's objects for the sandbox, in what can cross. */
export class MemberCalls {
  readonly #api: ApiContext;
  readonly #members: readonly BoundMember[];

  constructor(api: ApiContext, members: readonly BoundMember[]) {
    this.#api = api;
    this.#members = members;
  }

  get(index: number, id: string): EngineValue {
    return answer(() => {
      const member = this.#memberAt(index);
      return 'get' in member ? member.get(this.#api, id) : undefined;
    });
  }

  set(index: number, id: string, { wire, bytes }: Parcel): EngineValue {
    return answer(() => {
      const member = this.#memberAt(index);
      if ('set' in member) member.set(this.#api, id, decode(wire, bytes, referenceCodec));
    });
  }

  call(index: number, id: string, args: Parcel): EngineValue {
    return answer(() => this.#call(index, id, args));
  }

  /** What an async member comes to; never rejects. */
  async callAsync(
    index: number,
    id: string,
    args: Parcel,
  ): Promise<Parcel & { readonly isFulfilled: boolean }> {
    try {
      return { ...pack(await this.#call(index, id, args)), isFulfilled: true };
    } catch (error) {
      const wire = typeof error === 'string' ? `s${error}` : errorWire(error);
      return { wire, bytes: [], isFulfilled: false };
    }
  }

  #call(index: number, id: string, { wire, bytes }: Parcel): unknown {
    const member = this.#memberAt(index);
    const args = decode(wire, bytes, referenceCodec);
    return 'call' in member
      ? member.call(this.#api, id, Array.isArray(args) ? args : [])
      : undefined;
  }

  #memberAt(index: number): BoundMember {
    const member = this.#members[index];
    if (member === undefined) throw new Error(`There is no member ${index}`);
    return member;
  }
}

export function pack(value: unknown): Parcel {
  const bytes: Uint8Array[] = [];
  return { wire: encode(value, bytes, referenceCodec), bytes };
}

function errorWire(error: unknown): Wire {
  return `e${error instanceof Error ? error.message : String(error)}`;
}

/** What `action` answers or throws, as one value: numbers and bytes by themselves cross as they are. */
function answer(action: () => unknown): EngineValue {
  try {
    const value = action();
    const isDirect = typeof value === 'number' || typeof value === 'boolean';
    return isDirect || value instanceof Uint8Array ? value : pack(value).wire;
  } catch (error) {
    return errorWire(error);
  }
}
