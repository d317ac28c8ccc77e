import type { NodeRecord } from '../../node-record.ts';
import type { ApiContext } from '../context.ts';
import { groupNodes } from '../group-nodes.ts';
import type { Members } from '../member.ts';
import { Reference } from '../reference.ts';

export const groupMembers = {
  group: {
    edits: true,
    call: ({ document }, _, args) =>
      new Reference('GROUP', groupNodes(document, 'GROUP', args, { name: 'Group' })),
  },
  union: combiner('UNION', 'Union'),
  subtract: combiner('SUBTRACT', 'Subtract'),
  intersect: combiner('INTERSECT', 'Intersect'),
  exclude: combiner('EXCLUDE', 'Exclude'),
} satisfies Members<string>;

function combiner(booleanOperation: NodeRecord['booleanOperation'], name: string) {
  return {
    edits: true as const,
    call: ({ document }: ApiContext, _: string, args: readonly unknown[]) => {
      const [nodes] = args;
      const first: unknown = Array.isArray(nodes) ? nodes[0] : undefined;
      // A boolean operation looks like the lowest of its operands.
      const look = first instanceof Reference ? document.node(first.id) : null;
      const paints = look && { fills: look.fills, strokes: look.strokes };
      const fields = { name, booleanOperation, ...paints };
      return new Reference(
        'BOOLEAN_OPERATION',
        groupNodes(document, 'BOOLEAN_OPERATION', args, fields),
      );
    },
  };
}
