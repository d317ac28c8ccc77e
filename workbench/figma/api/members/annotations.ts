import * as z from 'zod/mini';
import { annotationRecord, annotationShape } from '../../annotation.ts';
import type { NodeRecord } from '../../node-record.ts';
import type { Members } from '../member.ts';
import { parseValue } from '../parse-value.ts';

const hasOneLabel = ({ label, labelMarkdown }: z.output<typeof annotationShape>) =>
  label === undefined || labelMarkdown === undefined;

const annotations = z.array(
  annotationShape.check(z.refine(hasOneLabel, 'Only one of label or labelMarkdown may be given')),
);

/** Notes on a layer. Figma tells a label in both its forms, and takes it in one of them only. */
export const annotationMembers = {
  annotations: {
    get: (_, node) =>
      node.annotations.map((annotation) => ({ ...annotation, labelMarkdown: annotation.label })),
    set: ({ document }, node, value) => {
      const written = parseValue(annotations, value, 'annotations').map(annotationRecord);
      document.update(node.id, { annotations: written });
    },
  },
} satisfies Members<NodeRecord>;
