import * as z from 'zod/mini';
import type { NodeRecord } from '../../node-record.ts';
import type { Members } from '../member.ts';
import { parseValue } from '../parse-value.ts';
import { mixed } from '../reference.ts';
import { parsePaints } from '../schemas/paint-schema.ts';

/** Writing paints cuts the link to a style. */
export const fillMembers = {
  fills: {
    get: (_, node) => (node.mixedFills ? mixed : node.fills),
    set: ({ document }, node, value) => {
      document.update(node.id, {
        fills: parsePaints(value, 'fills'),
        fillStyleId: '',
        mixedFills: false,
      });
    },
  },
  setFillsAsync: {
    edits: true,
    callAsync: async ({ document }, node, [value]) => {
      const fills = parsePaints(value, 'fills', true);
      document.update(node.id, { fills, fillStyleId: '', mixedFills: false });
    },
  },
  fillStyleId: {
    get: (_, node) => node.fillStyleId,
    set: () => {
      throw new Error(
        'Cannot call with documentAccess: dynamic-page. Use node.setFillStyleIdAsync instead.',
      );
    },
  },
  setFillStyleIdAsync: {
    edits: true,
    callAsync: async ({ document }, node, [styleId]) => {
      const id = parseValue(z.string(), styleId, 'styleId');
      const style = document.paintStyles.find((one) => one.id === id);
      if (id !== '' && style === undefined) throw new Error(`Could not find style with id ${id}`);
      const fills = style?.paints ?? node.fills;
      document.update(node.id, { fillStyleId: id, fills, mixedFills: false });
    },
  },
} satisfies Members<NodeRecord>;
