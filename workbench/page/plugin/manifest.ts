import * as z from 'zod/mini';

const menuItem = z.object({
  name: z.optional(z.string()),
  command: z.optional(z.string()),
  separator: z.optional(z.literal(true)),
  get menu() {
    return z.optional(z.array(menuItem));
  },
});

const manifestShape = z.object({
  name: z.string(),
  id: z.string(),
  menu: z.optional(z.array(menuItem)),
  relaunchButtons: z.optional(z.array(z.object({ name: z.string(), command: z.string() }))),
  networkAccess: z.object({
    allowedDomains: z.array(z.string()),
    devAllowedDomains: z.optional(z.array(z.string())),
  }),
});

/** The parts of a plugin's manifest that its host heeds. */
export type Manifest = z.output<typeof manifestShape>;
export type MenuItem = z.output<typeof menuItem>;

/** Throws an Error with a sentence when `json` is no manifest. */
export function readManifest(json: unknown): Manifest {
  const parsed = z.safeParse(manifestShape, json);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues.map(({ path }) => path.join('.')).join(', ');
  throw new Error(`The plugin's manifest.json is not as Figma wants it: look at ${where}.`);
}
