import * as z from 'zod/mini';
import type { PaintStyleRecord } from '../../paint-style.ts';
import type { ApiContext } from '../context.ts';
import type { Members } from '../member.ts';
import { parseValue } from '../parse-value.ts';
import { Reference } from '../reference.ts';

/** How `figma` finds colour styles. */
export const styleFinderMembers = {
  getLocalPaintStylesAsync: {
    callAsync: async ({ document }) =>
      document.paintStyles
        .filter(({ remote }) => !remote)
        .map(({ id }) => new Reference('PaintStyle', id)),
  },
  getStyleByIdAsync: {
    callAsync: async ({ document }, _, [value]) => {
      const id = parseValue(z.string(), value, 'id');
      const isKnown = document.paintStyles.some((style) => style.id === id);
      return isKnown ? new Reference('PaintStyle', id) : null;
    },
  },
} satisfies Members<string>;

/** A colour style, read-only in the workbench. */
export const paintStyleMembers = {
  type: { get: () => 'PAINT' as const },
  name: { get: (api, id) => styleOf(api, id).name },
  key: { get: (api, id) => styleOf(api, id).key },
  remote: { get: (api, id) => styleOf(api, id).remote },
  paints: { get: (api, id) => styleOf(api, id).paints },
} satisfies Members<string>;

function styleOf({ document }: ApiContext, id: string): PaintStyleRecord {
  const style = document.paintStyles.find((one) => one.id === id);
  if (style === undefined) throw new Error(`The style with id "${id}" does not exist`);
  return style;
}
