import type { IncomingHttpHeaders } from 'node:http';

/** A request that has arrived whole. */
export type ApiRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Uint8Array;
};
