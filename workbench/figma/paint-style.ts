import type { Paint } from './paint.ts';

/** A colour style of the document. */
export type PaintStyleRecord = {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly remote: boolean;
  readonly paints: readonly Paint[];
};
