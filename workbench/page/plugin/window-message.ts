import * as z from 'zod/mini';

const guardReport = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('error'), text: z.string() }),
  z.object({ kind: z.literal('rerun') }),
  z.object({ kind: z.literal('leave') }),
  z.object({ kind: z.literal('pong') }),
]);

/** What the guard inside the plugin's window tells the workbench. */
export type GuardReport = z.output<typeof guardReport>;

/** What comes out of the plugin's window: the plugin's own messages, and its guard's reports. */
export const windowMessage = z.union([
  z.object({ pluginMessage: z.unknown(), pluginId: z.optional(z.string()) }),
  z.object({ workbench: guardReport }),
]);
