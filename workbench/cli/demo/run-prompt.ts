import type { Page } from 'playwright';
import { type RunEnd, runPlugin } from './run-plugin.ts';

/** Selects layers, writes a prompt into the plugin's window, runs it, and waits for the end. */
export function runPrompt(
  page: Page,
  layerIds: readonly string[],
  prompt: string,
): Promise<RunEnd> {
  return runPlugin(page, async () => {
    await page.evaluate((ids) => window.workbench.select(ids), layerIds);
    const plugin = page.frameLocator('iframe');
    await plugin.getByRole('tab', { name: /^(Fill|Edit)$/, selected: true }).waitFor();
    await plugin.getByLabel('Prompt').fill(prompt);
  });
}
