import * as z from 'zod/mini';
import type { NodeRecord } from '../../node-record.ts';
import { childrenOf, descendantsOf } from '../children-of.ts';
import type { Members } from '../member.ts';
import { moveNode } from '../move-node.ts';
import { parseValue } from '../parse-value.ts';
import { readNode } from '../read-node.ts';
import { nodeReference } from '../reference.ts';

const keys = z.optional(z.array(z.string()));
const criteriaSchema = z.strictObject({
  types: z.optional(z.array(z.string())),
  pluginData: z.optional(z.strictObject({ keys })),
  sharedPluginData: z.optional(z.strictObject({ namespace: z.string(), keys })),
});
type Criteria = z.output<typeof criteriaSchema>;

/** What holds layers. The finders that take a function live in the sandbox, over `descendants`. */
export const childrenMembers = {
  children: { get: (api, node) => childrenOf(api, node).map(nodeReference) },
  appendChild: {
    edits: true,
    call: ({ document }, node, [child]) => {
      moveNode(document, readNode(document, child, 'child'), node);
    },
  },
  insertChild: {
    edits: true,
    call: ({ document }, node, [index, child]) => {
      const place = parseValue(z.number(), index, 'index');
      moveNode(document, readNode(document, child, 'child'), node, place);
    },
  },
  findAllWithCriteria: {
    call: (api, node, [value]) => {
      const criteria = parseValue(criteriaSchema, value, 'criteria');
      return descendantsOf(api, node)
        .filter((candidate) => meets(candidate, criteria))
        .map(nodeReference);
    },
  },
} satisfies Members<NodeRecord>;

function meets(node: NodeRecord, { types, pluginData, sharedPluginData }: Criteria): boolean {
  if (types !== undefined && !types.includes(node.type)) return false;
  if (pluginData !== undefined && !hasKeys(node.pluginData, pluginData.keys)) return false;
  if (sharedPluginData === undefined) return true;
  return hasKeys(node.sharedPluginData[sharedPluginData.namespace] ?? {}, sharedPluginData.keys);
}

/** Any of the keys, or without them any key at all. */
function hasKeys(data: Readonly<Record<string, string>>, wanted: string[] | undefined): boolean {
  const present = Object.keys(data);
  return wanted === undefined ? present.length > 0 : wanted.some((key) => present.includes(key));
}
