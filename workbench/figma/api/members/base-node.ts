import * as z from 'zod/mini';
import type { FigmaDocument } from '../../document.ts';
import type { NodeRecord } from '../../node-record.ts';
import { isInsideInstance } from '../is-inside-instance.ts';
import type { Members } from '../member.ts';
import { parseValue } from '../parse-value.ts';
import { nodeReference } from '../reference.ts';
import { stored } from '../stored.ts';
import { pluginDataMembers } from './plugin-data.ts';

const relaunchData = z.record(z.string(), z.string().check(z.maxLength(1000)));
const frames = new Set(['FRAME', 'COMPONENT', 'COMPONENT_SET', 'INSTANCE']);

/** What every layer, page and document has. */
export const baseNodeMembers = {
  ...pluginDataMembers,
  type: { get: (_, node) => node.type },
  name: stored('name', z.string()),
  parent: {
    get: ({ document }, node) =>
      node.parentId === null ? null : nodeReference(document.node(node.parentId)),
  },
  removed: { get: () => false },
  remove: {
    edits: true,
    call: ({ document }, node) => {
      const isLastPage = node.type === 'PAGE' && node.id === document.currentPage.id;
      if (node.type === 'DOCUMENT' || isLastPage || isInsideInstance(document, node)) {
        throw new Error('Removing this node is not allowed');
      }
      document.remove(node.id);
    },
  },
  setRelaunchData: {
    edits: true,
    call: ({ document }, node, [data]) => {
      document.update(node.id, { relaunchData: parseValue(relaunchData, data, 'relaunchData') });
    },
  },
  getRelaunchData: { call: (_, node) => node.relaunchData },
  getTopLevelFrame: {
    call: ({ document }, node) => {
      const top = topLevelLayer(document, node);
      return top !== null && frames.has(top.type) ? nodeReference(top) : undefined;
    },
  },
} satisfies Members<NodeRecord>;

function topLevelLayer(document: FigmaDocument, node: NodeRecord): NodeRecord | null {
  let layer = node;
  while (layer.parentId !== null) {
    const parent = document.node(layer.parentId);
    if (parent.type === 'PAGE') return layer;
    layer = parent;
  }
  return null;
}
