/** A file of a request. */
export type Upload = {
  /** The name of its form field, or its place in a JSON body. */
  readonly field: string;
  /** As errors call it: `image[0]`, `mask`, `markup`. */
  readonly param: string;
  readonly name: string;
  /** Its declared MIME type. */
  readonly type: string;
  readonly bytes: Uint8Array;
};
