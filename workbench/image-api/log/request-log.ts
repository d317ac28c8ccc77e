import { randomUUID } from 'node:crypto';
import { readImageHeader } from '../../../src/core/image-header.ts';
import type { Upload } from '../http/upload.ts';
import type { LogEntry, LoggedFile } from './log-entry.ts';

type Kept = { readonly type: string; readonly bytes: Uint8Array };

const mostEntries = 1000;
const mostFileBytes = 256 * 1024 * 1024;

/** The last requests and their files. The oldest are forgotten when there are too many. */
export class RequestLog {
  #entries: LogEntry[] = [];
  readonly #files = new Map<string, Kept>();
  #fileBytes = 0;

  get entries(): readonly LogEntry[] {
    return this.#entries;
  }

  add(entry: LogEntry): void {
    this.#entries.push(entry);
    if (this.#entries.length > mostEntries) this.#entries.shift();
  }

  /** Keeps the files and says what the log tells about them. */
  keep(uploads: readonly Upload[]): LoggedFile[] {
    return uploads.map(({ field, name, type, bytes }) => {
      const id = randomUUID();
      this.#files.set(id, { type, bytes });
      this.#fileBytes += bytes.byteLength;
      this.#forget();
      const { width, height } = readImageHeader(bytes) ?? { width: null, height: null };
      return { id, field, name, type, bytes: bytes.byteLength, width, height };
    });
  }

  file(id: string): Kept | undefined {
    return this.#files.get(id);
  }

  clear(): void {
    this.#entries = [];
    this.#files.clear();
    this.#fileBytes = 0;
  }

  #forget(): void {
    for (const [id, { bytes }] of this.#files) {
      if (this.#fileBytes <= mostFileBytes) return;
      this.#files.delete(id);
      this.#fileBytes -= bytes.byteLength;
    }
  }
}
