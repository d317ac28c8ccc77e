import type { NodeRecord } from '../../node-record.ts';
import { copyNode } from '../copy-node.ts';
import type { Members } from '../member.ts';
import { nodeReference } from '../reference.ts';

export const cloneMembers = {
  clone: {
    edits: true,
    call: ({ document }, node) =>
      nodeReference(document.node(copyNode(document, node, document.currentPage.id))),
  },
} satisfies Members<NodeRecord>;
