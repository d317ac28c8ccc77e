import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from './usage-error.ts';

/** Throws UsageError unless `folder` holds the plugin's three built files. */
export async function checkPlugin(folder: string): Promise<void> {
  for (const file of ['code.js', 'ui.html', 'manifest.json']) {
    try {
      await access(join(folder, file));
    } catch {
      throw new UsageError(`The plugin is not built: ${join(folder, file)} is missing.`);
    }
  }
}
