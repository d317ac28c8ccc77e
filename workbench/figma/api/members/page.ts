import type { NodeRecord } from '../../node-record.ts';
import type { Members } from '../member.ts';
import { readNodes } from '../read-node.ts';
import { nodeReference } from '../reference.ts';
import { parsePaints } from '../schemas/paint-schema.ts';
import { baseNodeMembers } from './base-node.ts';
import { childrenMembers } from './children.ts';
import { exportMembers } from './export.ts';

export const pageMembers = {
  ...baseNodeMembers,
  ...childrenMembers,
  ...exportMembers,
  selection: {
    isState: true,
    get: ({ document }, page) =>
      page.id === document.currentPage.id
        ? document.selection.map((id) => nodeReference(document.node(id)))
        : [],
    set: ({ document }, page, value) => {
      const nodes = readNodes(document, value, 'selection');
      if (nodes.some((node) => document.pageOf(node.id)?.id !== page.id)) {
        throw new Error('The selection of a page can only include nodes in that page');
      }
      if (page.id === document.currentPage.id) document.select(nodes.map(({ id }) => id));
    },
  },
  backgrounds: {
    get: (_, page) => page.fills,
    set: ({ document }, page, value) => {
      const fills = parsePaints(value, 'backgrounds');
      if (fills.length !== 1 || fills[0]?.type !== 'SOLID') {
        throw new Error('Page backgrounds must be a single solid paint');
      }
      document.update(page.id, { fills });
    },
  },
  loadAsync: {
    callAsync: async ({ loadedPages }, page) => {
      loadedPages.add(page.id);
    },
  },
} satisfies Members<NodeRecord>;
