import type * as z from 'zod/mini';
import type { NodePatch } from '../new-record.ts';
import type { NodeRecord } from '../node-record.ts';
import type { Property } from './member.ts';
import { parseValue } from './parse-value.ts';

/** A property that is a field of the record, checked by `schema` when it is set. */
export function stored<Key extends keyof NodePatch>(
  key: Key,
  schema: z.ZodMiniType<NodeRecord[Key]>,
): Required<Pick<Property<NodeRecord, NodeRecord[Key]>, 'get' | 'set'>> {
  return {
    get: (_, node) => node[key],
    set: ({ document }, node, value) => {
      const patch: NodePatch = { [key]: parseValue(schema, value, key) };
      document.update(node.id, patch);
    },
  };
}
