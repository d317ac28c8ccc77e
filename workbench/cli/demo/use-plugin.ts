import type { Page } from 'playwright';

/** How a run ended: in one word, in the sentence that the designer reads, and after how long. */
export type RunEnd = {
  readonly state: string;
  readonly sentence: string;
  readonly seconds: number;
};

/** Selects layers, writes a prompt into the plugin's window, runs it, and waits for the end. */
export async function usePlugin(
  page: Page,
  layerIds: readonly string[],
  prompt: string,
): Promise<RunEnd> {
  const start = performance.now();
  await page.evaluate((ids) => window.workbench.select(ids), layerIds);
  const plugin = page.frameLocator('iframe');
  const status = plugin.getByTestId('status');
  const ended = Number(await status.getAttribute('data-ended-runs'));
  await plugin.getByLabel('Prompt').fill(prompt);
  await plugin.getByTestId('run').click();
  const over = plugin.locator(`[data-testid=status][data-ended-runs="${ended + 1}"]`);
  // A picture takes as long as it takes.
  await over.waitFor({ state: 'attached', timeout: 0 });
  return {
    state: (await status.getAttribute('data-state')) ?? '',
    sentence: (await status.textContent()) ?? '',
    seconds: (performance.now() - start) / 1000,
  };
}
