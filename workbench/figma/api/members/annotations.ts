import * as z from 'zod/mini';
import type { NodeRecord } from '../../node-record.ts';
import type { Members } from '../member.ts';
import { parseValue } from '../parse-value.ts';

const annotations = z.array(
  z.strictObject({ label: z.optional(z.string()), labelMarkdown: z.optional(z.string()) }),
);

/** Notes on a layer. Markdown is kept as the plain label that it also is. */
export const annotationMembers = {
  annotations: {
    get: (_, node) => node.annotations,
    set: ({ document }, node, value) => {
      const written = parseValue(annotations, value, 'annotations').map(
        ({ label, labelMarkdown }) => ({ label: label ?? labelMarkdown ?? '' }),
      );
      document.update(node.id, { annotations: written });
    },
  },
} satisfies Members<NodeRecord>;
