import { type Kind, mixed, Reference } from '../api/reference.ts';
import type { ObjectCodec } from './wire.ts';

/** Figma's objects outside the sandbox are references. */
export const referenceCodec: ObjectCodec = {
  mixed,
  toTag: (value) =>
    value instanceof Reference ? { $: 'object', kind: value.kind, id: value.id } : null,
  // The sandbox only sends back what it was given.
  fromTag: ({ kind, id }) => new Reference(kind as Kind, id),
};
