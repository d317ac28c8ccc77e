import type { Upload } from './upload.ts';

/** A request's body, read but not yet checked. */
export type Body = {
  readonly kind: 'json' | 'multipart';
  readonly fields: Readonly<Record<string, unknown>>;
  readonly uploads: readonly Upload[];
};
