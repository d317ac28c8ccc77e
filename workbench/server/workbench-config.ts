import * as z from 'zod/mini';
import { settingsShape } from '../../src/core/settings.ts';

/** What the page asks of its server at `/workbench.json`. */
export const workbenchConfigShape = z.object({
  /** Names of the scenes in the menu; each is at `/scenes/NAME.json`. */
  scenes: z.array(z.string()),
  /** The one to open unless the page's own address names another. */
  scene: z.string(),
  /** The image API's base address: the plugin's window may talk to it. */
  apiUrl: z.string(),
  /** What the plugin finds in its storage at the first start. */
  settings: settingsShape,
});

export type WorkbenchConfig = z.output<typeof workbenchConfigShape>;
