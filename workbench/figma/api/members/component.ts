import type { NodeRecord } from '../../node-record.ts';
import { copyAsInstance } from '../copy-node.ts';
import type { Members } from '../member.ts';
import { nodeReference } from '../reference.ts';

export const publishableMembers = {
  key: { get: (_, node) => node.key },
  remote: { get: (_, node) => node.remote },
} satisfies Members<NodeRecord>;

export const componentMembers = {
  createInstance: {
    edits: true,
    call: ({ document }, node) =>
      nodeReference(document.node(copyAsInstance(document, node, document.currentPage.id))),
  },
  getInstancesAsync: {
    callAsync: async ({ document }, node) =>
      document
        .descendants(document.root.id)
        .filter(({ componentId }) => componentId === node.id)
        .map(nodeReference),
  },
} satisfies Members<NodeRecord>;

const dynamicPage =
  'Cannot call with documentAccess: dynamic-page. Use node.getMainComponentAsync instead.';

export const instanceMembers = {
  /** Null when the component is not in this document. */
  getMainComponentAsync: {
    callAsync: async ({ document }, { componentId }) =>
      componentId !== null && document.has(componentId)
        ? nodeReference(document.node(componentId))
        : null,
  },
  mainComponent: {
    get: (): never => {
      throw new Error(dynamicPage);
    },
    set: (): never => {
      throw new Error(dynamicPage);
    },
  },
} satisfies Members<NodeRecord>;
