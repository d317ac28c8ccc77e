import * as z from 'zod/mini';
import type { NodeRecord } from '../../node-record.ts';
import { exportRest } from '../../rest-export.ts';
import type { Members } from '../member.ts';
import { parseValue } from '../parse-value.ts';

const pictureSettings = z.strictObject({
  format: z.enum(['PNG', 'JPG']),
  contentsOnly: z._default(z.boolean(), true),
  useAbsoluteBounds: z._default(z.boolean(), false),
  suffix: z.optional(z.string()),
  constraint: z._default(
    z.strictObject({
      type: z.enum(['SCALE', 'WIDTH', 'HEIGHT']),
      value: z.number().check(z.positive()),
    }),
    { type: 'SCALE', value: 1 },
  ),
  colorProfile: z.optional(z.enum(['DOCUMENT', 'SRGB', 'DISPLAY_P3_V4'])),
});
const restSettings = z.strictObject({ format: z.literal('JSON_REST_V1') });
const settingsSchema = z.discriminatedUnion('format', [pictureSettings, restSettings]);
const formatSchema = z.looseObject({ format: z.string() });

/** Formats that Figma has and the workbench has not. */
const foreign = new Set(['SVG', 'SVG_STRING', 'PDF', 'MP4', 'GIF', 'WEBM']);

export const exportMembers = {
  exportAsync: {
    callAsync: async ({ document, host, kernel }, node, [value = { format: 'PNG' }]) => {
      const { format } = parseValue(formatSchema, value, 'settings');
      if (foreign.has(format)) throw new Error(`not in the workbench: exportAsync as ${format}`);
      const settings = parseValue(settingsSchema, value, 'settings');
      if (settings.format === 'JSON_REST_V1') {
        // Figma gathers it in its own time, after the plugin's turn.
        await undefined;
        return exportRest(document, document.node(node.id), kernel);
      }
      const { suffix: _, colorProfile: __, ...drawing } = settings;
      return host.export(node, drawing);
    },
  },
} satisfies Members<NodeRecord>;
