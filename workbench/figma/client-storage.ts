const limit = 5_000_000;

/**
 * What one plugin keeps on one machine, as `figma.clientStorage`: 5 MB in all, counted as the keys
 * and the values' JSON, bytes as they are. Values are copied in and out.
 */
export class ClientStorage {
  #entries = new Map<string, unknown>();

  get(key: string): unknown {
    return structuredClone(this.#entries.get(key));
  }

  /** Throws when the value is too much for what is left of the 5 MB. */
  set(key: string, value: unknown): void {
    const others = [...this.#entries].filter(([other]) => other !== key);
    const total = others.reduce((sum, [other, kept]) => sum + sizeOf(other, kept), 0);
    if (total + sizeOf(key, value) > limit) {
      throw new Error('Quota exceeded: the plugin may keep at most 5 MB in client storage');
    }
    this.#entries.set(key, structuredClone(value));
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }

  keys(): string[] {
    return [...this.#entries.keys()];
  }

  /** A copy of all that is kept. */
  entries(): Record<string, unknown> {
    return structuredClone(Object.fromEntries(this.#entries));
  }
}

function sizeOf(key: string, value: unknown): number {
  let bytes = 0;
  const json = JSON.stringify(value, (_, part: unknown) => {
    if (!(part instanceof Uint8Array)) return part;
    bytes += part.byteLength;
    return null;
  });
  return key.length + bytes + (json === undefined ? 0 : json.length);
}
