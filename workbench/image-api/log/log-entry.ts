export type LoggedFile = {
  /** Its bytes are at /__files/ID as long as they are kept. */
  readonly id: string;
  readonly field: string;
  readonly name: string;
  readonly type: string;
  /** How many. */
  readonly bytes: number;
  /** In pixels; null when it is no picture. */
  readonly width: number | null;
  readonly height: number | null;
};

/** What the log tells about one request. The later fields are filled in as it is read and answered. */
export type LogEntry = {
  /** The X-Request-ID of the answer. */
  readonly id: string;
  readonly at: string;
  readonly method: string;
  readonly path: string;
  /** Without those that carry secrets. */
  readonly headers: Readonly<Record<string, unknown>>;
  /** SHA-256 of the key in hexadecimal; null when there was none. */
  readonly keyHash: string | null;
  model: string | null;
  fields: Readonly<Record<string, unknown>>;
  files: readonly LoggedFile[];
  /** Of the answer; null until there is one. */
  status: number | null;
  /** The client hung up before it had the whole answer. */
  cancelled: boolean;
};
