import type { NodeRecord } from './node-record.ts';

/** What geometry and drawing need of a document: to read it. */
export type Scene = {
  /** The layer with this id. Throws when there is none. */
  node(id: string): NodeRecord;
  /** The stored bytes of a picture, or undefined when the document came without them. */
  image(hash: string): Uint8Array | undefined;
};
