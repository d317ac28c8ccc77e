import type { Page } from 'playwright';
import { type RunEnd, runPlugin } from './run-plugin.ts';

/** Selects layers, opens the job's tab, writes a prompt, runs it, and waits for the end. */
export function runPrompt(
  page: Page,
  job: 'Fill' | 'Edit',
  layerIds: readonly string[],
  prompt: string,
): Promise<RunEnd> {
  return runPlugin(page, async () => {
    await page.evaluate((ids) => window.workbench.select(ids), layerIds);
    const plugin = page.frameLocator('iframe');
    await plugin.getByRole('tab', { name: job }).click();
    await plugin.getByLabel('Prompt').fill(prompt);
  });
}
