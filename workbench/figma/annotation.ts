import * as z from 'zod/mini';

const properties = z.array(
  z.strictObject({
    type: z.enum([
      'width',
      'height',
      'maxWidth',
      'minWidth',
      'maxHeight',
      'minHeight',
      'fills',
      'strokes',
      'effects',
      'strokeWeight',
      'cornerRadius',
      'textStyleId',
      'textAlignHorizontal',
      'fontFamily',
      'fontStyle',
      'fontSize',
      'fontWeight',
      'lineHeight',
      'letterSpacing',
      'itemSpacing',
      'padding',
      'layoutMode',
      'alignItems',
      'opacity',
      'mainComponent',
      'gridRowGap',
      'gridColumnGap',
      'gridRowCount',
      'gridColumnCount',
      'gridRowAnchorIndex',
      'gridColumnAnchorIndex',
      'gridRowSpan',
      'gridColumnSpan',
    ]),
  }),
);

/** A note on a layer as a plugin writes it or the REST API tells it. */
export const annotationShape = z.strictObject({
  label: z.optional(z.string()),
  labelMarkdown: z.optional(z.string()),
  properties: z.optional(properties),
  categoryId: z.optional(z.string()),
});
type WrittenAnnotation = z.output<typeof annotationShape>;

/** A note as it is kept. Markdown is kept as the plain label that it also is. */
export type AnnotationRecord = {
  readonly label: string;
  readonly properties?: z.output<typeof properties>;
  readonly categoryId?: string;
};

export function annotationRecord(written: WrittenAnnotation): AnnotationRecord {
  const { label, labelMarkdown, properties, categoryId } = written;
  return {
    label: label ?? labelMarkdown ?? '',
    ...(properties && { properties }),
    ...(categoryId !== undefined && { categoryId }),
  };
}
