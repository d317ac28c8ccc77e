import type { Page } from 'playwright';

/** How a run ended: in one word, in the sentence that the designer reads, and after how long. */
export type RunEnd = {
  readonly state: string;
  readonly sentence: string;
  readonly seconds: number;
};

/** Does what is to be done in the plugin's window, presses its run button and waits for the end. */
export async function runPlugin(page: Page, prepare: () => Promise<void>): Promise<RunEnd> {
  const start = performance.now();
  const plugin = page.frameLocator('iframe');
  const status = plugin.getByTestId('status');
  const ended = Number(await status.getAttribute('data-ended-runs'));
  await prepare();
  await plugin.locator('[data-testid=run]:enabled').click();
  const over = plugin.locator(`[data-testid=status][data-ended-runs="${ended + 1}"]`);
  // A picture takes as long as it takes.
  await over.waitFor({ state: 'attached', timeout: 0 });
  return {
    state: (await status.getAttribute('data-state')) ?? '',
    sentence: (await status.textContent()) ?? '',
    seconds: (performance.now() - start) / 1000,
  };
}
